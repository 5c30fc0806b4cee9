import { testArrival } from './arrivalIn';

testArrival('ko');
