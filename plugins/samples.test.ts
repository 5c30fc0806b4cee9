import { describe, expect, it } from 'vitest';
import { changedLines } from './samples.ts';

describe('changedLines', () => {
  it('numbers the lines that the other text does not have, without blank ones', () => {
    expect(changedLines('same\n\nnew\n  same', 'same\nold')).toEqual([3, 4]);
  });

  it('finds none in equal texts', () => {
    expect(changedLines('a\nb', 'b\na')).toEqual([]);
  });
});
