import { testArrival } from './arrivalIn';

testArrival('en');
