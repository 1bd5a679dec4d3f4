import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { aCourse, aSession } from '../../test/fixtures';
import { draw, expectAccessible } from '../../test/render';
import { fakeServer, json, problem } from '../../test/server';
import { CourseList } from './CourseList';

const ALL = 'GET /courses?limit=100';
const paediatric = aCourse({
  slug: 'paediatric',
  title: 'Paediatric First Aid',
  nextSession: aSession({ venue: { ...aSession().venue, town: 'York' }, seatsAvailable: 0, state: 'FULL' }),
});
const fire = aCourse({ slug: 'fire', title: 'Fire Marshal', nextSession: undefined });
const several = json({ items: [aCourse(), paediatric, fire], next: null });

const titles = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

test('shows each course with its price, next date and seats', async () => {
  fakeServer({ [ALL]: several });
  const { container } = draw(<CourseList />);
  const [first, second, third] = await screen.findAllByRole('listitem');
  expect(first).toHaveTextContent(/Next: Thu,? 14 Jan 2027, Leeds/);
  expect(first).toHaveTextContent('8 seats free');
  expect(first).toHaveTextContent('£85.00 incl. VAT');
  expect(screen.getByRole('link', { name: 'Emergency First Aid at Work' })).toHaveAttribute(
    'href',
    '/courses/emergency-first-aid',
  );
  expect(second).toHaveTextContent('Full');
  expect(third).toHaveTextContent('No dates planned just now');
  await expectAccessible(container);
});

test('finds courses by title or town, and says how many', async () => {
  fakeServer({ [ALL]: several });
  draw(<CourseList />);
  const search = await screen.findByRole('searchbox', { name: 'Search by course or town' });
  await userEvent.type(search, 'york PAED');
  expect(titles()).toEqual(['Paediatric First Aid']);
  expect(screen.getByRole('status')).toHaveTextContent('1 course found');
  await userEvent.clear(search);
  await userEvent.type(search, 'diving');
  expect(titles()).toEqual([]);
  expect(screen.getByText(/Try fewer or other words/)).toBeVisible();
});

test('a search in the address is done at once', async () => {
  fakeServer({ [ALL]: several });
  draw(<CourseList />, '/?q=fire');
  expect(await screen.findByRole('searchbox')).toHaveValue('fire');
  expect(titles()).toEqual(['Fire Marshal']);
});

test('no courses at all is said', async () => {
  fakeServer({ [ALL]: json({ items: [], next: null }) });
  draw(<CourseList />);
  expect(await screen.findByText(/No courses are on offer just now/)).toBeVisible();
});

test('a list that could not be read is read again on wish', async () => {
  const fault = problem(500, 'unexpected', { title: 'Something went wrong' });
  fakeServer({ [ALL]: [fault, fault, fault, several] });
  draw(<CourseList />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Fire Marshal')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('says of a course without VAT why there is none', async () => {
  const exempt = aCourse({ vatTreatment: 'EXEMPT', vatRateBasisPoints: 0 });
  fakeServer({ [ALL]: json({ items: [exempt], next: null }) });
  draw(<CourseList />);
  const [card] = await screen.findAllByRole('listitem');
  expect(card).toHaveTextContent('£85.00 VAT exempt');
  expect(card).not.toHaveTextContent('incl. VAT');
});
