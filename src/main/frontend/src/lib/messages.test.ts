import { expect, test } from 'vitest';
import { count, featureLabel, readable, sentenceList } from './messages';

test('counts one and many', () => {
  expect(count(1, 'seat')).toBe('1 seat');
  expect(count(2, 'person', 'people')).toBe('2 people');
});

test('lists as a sentence does', () => {
  expect(sentenceList(['a', 'b', 'c'])).toBe('a, b and c');
});

test('a feature that is new to the pages is still readable', () => {
  expect(featureLabel('STEP_FREE')).toBe('Step-free access');
  expect(featureLabel('WATER_BOWL')).toBe('Water bowl');
  expect(readable('MOBILITY')).toBe('Mobility');
});
