import { afterEach, expect, test, vi } from 'vitest';
import { device } from './storage';

afterEach(() => vi.restoreAllMocks());

test('keeps a value on the device', () => {
  device.write('a', { b: 1 });
  expect(localStorage.getItem('a')).toBe('{"b":1}');
  expect(device.read('a')).toEqual({ b: 1 });
  device.remove('a');
  expect(device.read('a')).toBeUndefined();
});

test('goes on with memory where the browser refuses to store', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  device.write('kept', 'text');
  expect(localStorage.getItem('kept')).toBeNull();
  expect(device.read('kept')).toBe('text');
  device.remove('kept');
  expect(device.read('kept')).toBeUndefined();
});

test('takes a damaged value for none', () => {
  localStorage.setItem('damaged', '{"half');
  expect(device.read('damaged')).toBeUndefined();
  expect(localStorage.getItem('damaged')).toBeNull();
});
