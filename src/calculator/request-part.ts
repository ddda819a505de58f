import type { FunctionComponent } from 'preact';
import type { CaseFormProps } from './case-fields.tsx';
import type { ReadRequest } from './reading.ts';

/** What loads where there is more to a request than its severity: kinds of request, modes of attention. */
export interface RequestPart {
  readonly readRequest: ReadRequest;
}

/** What loads once that is asked in the form. */
export interface RequestFieldsPart {
  readonly RequestFields: FunctionComponent<CaseFormProps>;
}
