import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { aBooking, aSession } from '../test/fixtures';
import { draw, expectAccessible } from '../test/render';
import { ApiProblem } from '../lib/http';
import { DownloadButton } from './booking/DownloadButton';
import { StepProgress } from './booking/StepProgress';
import { reachableStep } from './booking/steps';
import { ErrorBoundary, ErrorSummary, ProblemNotice } from './errors';
import { Button, Price, Seats, TextField } from './ui';

afterEach(() => vi.restoreAllMocks());

describe('the error summary', () => {
  const errors = [{ name: 'booker.email', message: 'Enter your e-mail address' }];

  test('takes focus and leads to the field', async () => {
    const { container, rerender } = render(
      <>
        <ErrorSummary errors={errors} attempt={1} />
        <TextField name="booker.email" label="E-mail" error="Enter your e-mail address" />
      </>,
    );
    expect(screen.getByRole('alert')).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'Enter your e-mail address' }));
    expect(screen.getByLabelText('E-mail')).toHaveFocus();
    rerender(<ErrorSummary errors={errors} attempt={2} />);
    expect(screen.getByRole('alert')).toHaveFocus();
    await expectAccessible(container);
  });

  test('opens what hides the field', async () => {
    render(
      <>
        <ErrorSummary errors={[{ name: 'company', message: 'Too long' }]} attempt={1} />
        <details>
          <summary>More</summary>
          <TextField name="company" label="Company" />
        </details>
      </>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'Too long' }));
    expect(screen.getByRole('group')).toHaveAttribute('open');
  });

  test('is not there without errors', () => {
    render(<ErrorSummary errors={[]} attempt={3} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

test('a field is tied to its hint and error', async () => {
  const { container } = render(<TextField name="a.b" label="Name" hint="As on paper" error="Enter it" />);
  const field = screen.getByLabelText('Name');
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(/^As on paper Error: ?Enter it$/);
  await expectAccessible(container);
});

test('a busy button says so and does nothing', async () => {
  const press = vi.fn();
  render(<Button busy busyText="Saving…" onClick={press}>Save</Button>);
  await userEvent.click(screen.getByRole('button'));
  expect(press).not.toHaveBeenCalled();
  expect(screen.getByRole('status')).toHaveTextContent('Saving…');
});

test('progress names the present step', () => {
  render(<StepProgress current={3} />);
  expect(screen.getByText('Access needs').closest('li')).toHaveAttribute('aria-current', 'step');
  expect(screen.getAllByText('(done)')).toHaveLength(2);
});

test.each([
  [aSession({ seatsAvailable: 12 }), '12 seats free'],
  [aSession({ seatsAvailable: 1 }), '1 seat left'],
  [aSession({ seatsAvailable: 0, state: 'FULL' }), 'Full'],
  [aSession({ state: 'CANCELLED' }), 'Cancelled'],
  [aSession({ state: 'ENDED' }), 'Ended'],
])('seats are told in words', (session, words) => {
  render(<Seats session={session} />);
  expect(screen.getByText(words)).toBeVisible();
});

test('a price says that VAT is in it', () => {
  const { container } = render(<Price of={{ amountMinor: 8500, currency: 'GBP' }} vat="STANDARD" />);
  expect(container).toHaveTextContent('£85.00 incl. VAT');
});

describe('what could not be read', () => {
  test('is told, with the id of a fault on our side, and tried again', async () => {
    const again = vi.fn();
    const fault = new ApiProblem({ status: 500, instance: 'ID42' });
    render(<ProblemNotice error={fault} onRetry={again} />);
    expect(screen.getByRole('alert')).toHaveTextContent('please quote ID42');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(again).toHaveBeenCalledOnce();
  });

  test('needs no id when it is no fault', () => {
    render(<ProblemNotice error={new ApiProblem({ status: 404, instance: 'ID42' })} />);
    expect(screen.getByRole('alert')).not.toHaveTextContent('ID42');
  });
});

test('a page that fails to draw offers a reload', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Broken = () => {
    throw new Error('broken');
  };
  render(<ErrorBoundary><Broken /></ErrorBoundary>);
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
});

test('a download that fails says why', async () => {
  draw(
    <DownloadButton fileName="a.pdf" fetchFile={() => Promise.reject(ApiProblem.network())}>
      Invoice
    </DownloadButton>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Invoice' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be fetched');
});

describe('the wizard leads to the step that has to come first', () => {
  test.each([
    [aBooking({ booker: undefined }), 'payment', 'attendees'],
    [aBooking(), 'payment', 'review'],
    [aBooking({ attendees: [] }), 'payment', 'attendees'],
    [aBooking({ attendees: [] }), 'review', 'review'],
    [aBooking(), 'requirements', 'requirements'],
    [aBooking({ state: 'AWAITING_PAYMENT' }), 'payment', 'payment'],
    [aBooking({ state: 'CONFIRMED' }), 'attendees', 'confirmation'],
  ] as const)('%#', (booking, wanted, step) => {
    expect(reachableStep(booking, wanted)).toBe(step);
  });
});
