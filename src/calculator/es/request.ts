/** Kinds of request and modes of attention: their words are those of the form. */
export { RequestFields } from '../request-fields.tsx';
export { readRequest } from '../request.ts';
