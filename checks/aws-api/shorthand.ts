import type { Shape } from './model';

/** What a parameter says before the API's types are known: text, lists and named values. */
type Raw = string | readonly Raw[] | { readonly [key: string]: Raw };

/** Splits at a separator that stands outside brackets, braces and quotes. */
function split(text: string, separator: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  let quote = '';
  for (const character of text) {
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if ('[{'.includes(character)) depth += 1;
    else if (']}'.includes(character)) depth -= 1;
    if (character === separator && depth === 0 && quote === '') parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function value(text: string): Raw {
  if (text.startsWith('[') && text.endsWith(']')) return split(text.slice(1, -1), ',').map(value);
  if (text.startsWith('{') && text.endsWith('}')) return pairs(text.slice(1, -1));
  return text.replace(/^(["'])(.*)\1$/, '$2');
}

function pairs(text: string): Raw {
  const result: Record<string, Raw> = {};
  let last = '';
  for (const part of split(text, ',')) {
    const [key, ...rest] = split(part, '=');
    if (rest.length > 0 && key !== undefined) {
      last = key.trim();
      result[last] = value(rest.join('='));
    } else {
      // `Values=a,b`: a part without a key goes on with the list of the key before it.
      const before = result[last];
      result[last] = [
        ...(Array.isArray(before) ? (before as readonly Raw[]) : before === undefined ? [] : [before]),
        value(part),
      ];
    }
  }
  return result;
}

/** Turns text into numbers, booleans and lists where the API's shape asks for them; leaves what does not fit as it is. */
function typed(raw: Raw, shape: Shape): unknown {
  if (shape.kind === 'list')
    return (Array.isArray(raw) ? (raw as readonly Raw[]) : [raw]).map((item) => typed(item, shape.of()));
  if (typeof raw === 'string') {
    if (shape.kind === 'number' && /^-?\d+(\.\d+)?$/.test(raw)) return Number(raw);
    if (shape.kind === 'boolean' && /^(true|false)$/i.test(raw)) return raw.toLowerCase() === 'true';
    return raw;
  }
  if (Array.isArray(raw)) return raw;
  return Object.fromEntries(
    Object.entries(raw).map(([key, item]) => {
      const member = shape.kind === 'map' ? shape.of : shape.kind === 'structure' ? shape.members[key] : undefined;
      return [key, member ? typed(item, member()) : item];
    }),
  );
}

/**
 * Reads one argument of the AWS CLI in its shorthand syntax (`Id=1,Arn=...`).
 * https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-shorthand.html
 */
export function readShorthand(argument: string, shape: Shape): unknown {
  const compound = shape.kind === 'structure' || shape.kind === 'map';
  return typed(compound ? pairs(argument) : value(argument), shape);
}
