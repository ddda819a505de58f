import type { FunctionComponent } from 'preact';
import type { OwnAvailabilityWords } from '../i18n/es/calculator-availability.ts';
import type { AvailabilityFieldsProps } from './availability-fields.tsx';
import type { readAvailability } from './availability-reading.ts';
import type { AvailabilityViewProps } from './availability-view.tsx';

/** What loads once an availability is asked about: how it is read, asked and answered. */
export interface AvailabilityPart {
  readonly readAvailability: typeof readAvailability;
  readonly AvailabilityFields: FunctionComponent<AvailabilityFieldsProps>;
  readonly AvailabilityView: FunctionComponent<AvailabilityViewProps>;
  readonly words: OwnAvailabilityWords;
}
