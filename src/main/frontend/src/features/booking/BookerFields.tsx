import type { UseFormRegister } from 'react-hook-form';
import { Checkbox, TextArea, TextField } from '../../components/ui';
import type { AttendeesForm } from './attendees';

interface Props {
  register: UseFormRegister<AttendeesForm>;
  errorOf: (name: string) => string | undefined;
  isCompanyOpen: boolean;
}

/** Who books and pays. */
export function BookerFields({ register, errorOf, isCompanyOpen }: Props) {
  return (
    <fieldset className="group">
      <legend>
        <h2>Your details</h2>
      </legend>
      <TextField
        label="Your full name"
        autoComplete="name"
        error={errorOf('booker.name')}
        {...register('booker.name')}
      />
      <TextField
        label="E-mail address"
        hint="We send the confirmation and the invoice here."
        type="email"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
        error={errorOf('booker.email')}
        {...register('booker.email')}
      />
      <TextField
        label="Phone number"
        isOptional
        hint="Only used if something about your session changes."
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        className="width-20"
        error={errorOf('booker.phone')}
        {...register('booker.phone')}
      />
      <details className="more" open={isCompanyOpen || undefined}>
        <summary>Add a company or billing address to the invoice</summary>
        <TextField
          label="Company"
          isOptional
          autoComplete="organization"
          error={errorOf('booker.company')}
          {...register('booker.company')}
        />
        <TextArea
          label="Billing address"
          isOptional
          autoComplete="street-address"
          error={errorOf('booker.address')}
          {...register('booker.address')}
        />
        <TextField
          label="VAT number"
          isOptional
          hint="Your company's, with its country code, like GB123456789. It stands on the invoice."
          autoCapitalize="characters"
          spellCheck={false}
          className="width-20"
          error={errorOf('booker.vatNumber')}
          {...register('booker.vatNumber')}
        />
      </details>
      <Checkbox label="I am one of the attendees" {...register('bookerAttends')} />
    </fieldset>
  );
}
