import type { components } from '../api/schema';

type Schemas = components['schemas'];

/** The server's words, as its OpenAPI description gives them. */
export type Money = Schemas['Money'];
export type Course = Schemas['Course'];
export type Session = Schemas['Session'];
export type Venue = Schemas['Venue'];
export type Company = Schemas['Company'];
export type Terms = Schemas['Terms'];
export type RequirementTemplate = Schemas['RequirementTemplate'];
export type Requirement = Schemas['Requirement'];
export type NewRequirement = Schemas['NewRequirement'];
export type Booker = Schemas['Booker'];
export type Attendee = Schemas['Attendee'];
export type NewAttendee = Schemas['NewAttendee'];
export type Booking = Schemas['Booking'];
export type Payment = Schemas['Payment'];
export type Checkout = Schemas['Checkout'];
export type BookingDocument = Schemas['Document'];
export type NewWaiting = Schemas['NewWaiting'];
export type WaitingListJoined = Schemas['WaitingListJoined'];
export type WaitingListEntry = Schemas['WaitingListEntry'];
export type Rescue = Schemas['Rescue'];
export type NewRescueAnswer = Schemas['NewRescueAnswer'];
export type Account = Schemas['Me'];
export type OwnBooking = Schemas['OwnBooking'];
export type Credentials = Schemas['Credentials'];
export type NewUser = Schemas['NewUser'];
export type NewPassword = Schemas['NewPassword'];
export type Tokens = Schemas['AccessToken'];
export type Policy = Schemas['Policy'];
export type PolicyPeriod = Schemas['PolicyPeriod'];
export type CancellationQuote = Schemas['CancellationQuote'];
export type TransferQuote = Schemas['TransferQuote'];
export type TransferResult = Schemas['TransferResult'];
export type FieldError = Schemas['FieldError'];
export type Problem = Schemas['Problem'];
