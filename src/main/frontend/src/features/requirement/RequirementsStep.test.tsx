import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { rememberToken } from '../../lib/booking';
import { aBooking, anAttendee, someTemplates } from '../../test/fixtures';
import { draw, expectAccessible } from '../../test/render';
import { fakeServer, json, problem } from '../../test/server';
import { initialNeeds } from './needs';
import { RequirementsStep } from './RequirementsStep';

const PEOPLE = 'PUT /bookings/ABCD1234/attendees';
const TEMPLATES = 'GET /requirement-templates';
const answers = { [TEMPLATES]: json(someTemplates), [PEOPLE]: json(aBooking()) };

function drawStep(booking = aBooking()) {
  const done = vi.fn();
  return { done, ...draw(<RequirementsStep booking={booking} onDone={done} />) };
}

const yes = async () => userEvent.click(await screen.findByLabelText('Yes'));
const choose = (label: string) => userEvent.click(screen.getByLabelText(label));
const agree = () => userEvent.click(screen.getByLabelText(/^Ann Example agrees/));
const next = async () => userEvent.click(await screen.findByRole('button', { name: 'Continue' }));
const sent = (calls: ReturnType<typeof fakeServer>) => calls.filter(({ method }) => method === 'PUT');

beforeEach(() => rememberToken('ABCD1234', 'KEY'));

test('nothing needed is the quick way on', async () => {
  const calls = fakeServer(answers);
  const { done } = drawStep();
  await next();
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(sent(calls)[0]?.body).toEqual([
    { id: 'ATTENDEE00000001', name: 'Ann Example', email: 'ann@example.com', requirements: [], healthDataConsent: false },
  ]);
});

test('who needs something is asked what', async () => {
  const calls = fakeServer(answers);
  const { done } = drawStep();
  await yes();
  await next();
  await userEvent.click(await screen.findByRole('link', { name: 'Say what Ann Example needs, or choose “No”' }));
  expect(screen.getByLabelText('No')).toHaveFocus();
  expect(sent(calls)).toEqual([]);
  expect(done).not.toHaveBeenCalled();
});

describe('health data', () => {
  test('is not sent without consent', async () => {
    const calls = fakeServer(answers);
    const { container, done } = drawStep();
    await yes();
    expect(screen.queryByLabelText(/agrees/)).toBeNull();
    await choose('Vegan food');
    await next();
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    await userEvent.click(screen.getByRole('link', { name: /^Tick to let us keep what Ann Example needs/ }));
    expect(screen.getByLabelText(/^Ann Example agrees/)).toHaveFocus();
    expect(sent(calls)).toEqual([]);
    expect(done).not.toHaveBeenCalled();
    await expectAccessible(container);
  });

  test('is sent with consent: what was chosen, with details, and own words', async () => {
    const calls = fakeServer(answers);
    const { done } = drawStep();
    await yes();
    await choose('Vegan food');
    await userEvent.type(screen.getByLabelText(/^Details about “Vegan food”/), ' no nuts ');
    await userEvent.type(screen.getByLabelText(/^Something else/), 'A chair with arms');
    await agree();
    await next();
    await waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(sent(calls)[0]?.body).toMatchObject([
      {
        requirements: [{ templateCode: 'VEGAN', note: 'no nuts' }, { note: 'A chair with arms' }],
        healthDataConsent: true,
      },
    ]);
  });

  test('is not sent when the answer became no', async () => {
    const calls = fakeServer(answers);
    const { done } = drawStep();
    await yes();
    await choose('Vegan food');
    await agree();
    await userEvent.click(screen.getByLabelText('No'));
    await next();
    await waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(sent(calls)[0]?.body).toMatchObject([{ requirements: [], healthDataConsent: false }]);
  });

  test('of an earlier hold is filled in, but consent is asked anew', () => {
    const stated = anAttendee({
      id: 'OLD',
      requirements: [{ templateCode: 'VEGAN', priority: 'STANDARD', state: 'NEW' }],
      healthDataConsent: true,
    });
    const { people } = initialNeeds(aBooking(), undefined, { booker: undefined, attendees: [stated] });
    expect(people[0]).toMatchObject({ id: 'ATTENDEE00000001', needs: 'yes', chosen: { VEGAN: true }, consent: false });
  });
});

test('what the venue lacks is said where it is needed', async () => {
  fakeServer(answers);
  drawStep();
  await yes();
  expect(screen.queryByText(/is not known to have/)).toBeNull();
  await choose('I use a wheelchair');
  expect(screen.getByText(/Canal Wharf is not known to have: lift\./)).toBeInTheDocument();
});

describe('what the server refuses', () => {
  const refusing = (pointer: string) =>
    problem(422, 'invalid', { errors: [{ pointer, message: 'The server does not like it' }] });

  test.each([
    ['/0/healthDataConsent', /^Ann Example agrees/],
    ['/0/requirements/0/note', 'No'],
  ])('at %s leads to its field; what was typed stays', async (pointer, label) => {
    fakeServer({ ...answers, [PEOPLE]: refusing(pointer) });
    const { done } = drawStep();
    await yes();
    await userEvent.type(screen.getByLabelText(/^Something else/), 'A chair with arms');
    await agree();
    await next();
    await userEvent.click(await screen.findByRole('link', { name: 'The server does not like it' }));
    expect(screen.getByLabelText(label)).toHaveFocus();
    expect(screen.getByLabelText(/^Something else/)).toHaveValue('A chair with arms');
    expect(done).not.toHaveBeenCalled();
  });
});

test('a reload brings back what was typed', async () => {
  fakeServer(answers);
  const { unmount } = drawStep();
  await yes();
  await userEvent.type(screen.getByLabelText(/^Something else/), 'A chair');
  unmount();
  drawStep();
  expect(await screen.findByLabelText(/^Something else/)).toHaveValue('A chair');
});

test('needs that could not be listed are listed again on wish', async () => {
  const lost = new TypeError('failed to fetch');
  fakeServer({ ...answers, [TEMPLATES]: [lost, lost, lost, json(someTemplates)] });
  drawStep();
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByLabelText('Yes')).toBeVisible();
});
