export { Button } from './Button';
export { Checkbox } from './Checkbox';
export { FieldErrorText } from './Field';
export { Loading } from './Loading';
export { Price } from './Price';
export { Seats } from './Seats';
export { Select, type Option } from './Select';
export { SummaryList, type SummaryRow } from './SummaryList';
export { TextArea, TextField } from './TextField';
