import { serveSite } from './site-server';

const { PORT = '3000', BASE_URL = '/' } = process.env;

serveSite('build', { port: Number(PORT), baseUrl: BASE_URL })
  .then(({ url }) =>
    console.log(`The site is served at ${url}/ (한국어) and ${url}/en/ (English). Stop it with Ctrl+C.`),
  )
  .catch((error: unknown) => {
    console.error(`The site cannot be served: ${String(error)}`);
    process.exitCode = 1;
  });
