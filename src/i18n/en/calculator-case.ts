import { messagesIn } from '../message.ts';
import type { CaseWords } from '../es/calculator-case.ts';

const message = messagesIn('en');

/** The English of the questions about a case. */
export const caseQuestions: CaseWords = {
  category: 'Type of request',
  examples: message('For example: {0}'),
  severity: 'Severity of the case',
  attention: 'Service mode',
  report: 'When was it reported?',
  reportHint: message('The time at which the case was logged, in {0}.'),
  channel: 'Channel it came through',
  noChannel: 'Not given',
  opensNoCase: message(
    '“{0}” does not open a case: time starts with the message through “{1}”. Give the time of that message.',
  ),
  options: 'Options in your contract',
  covered: message('{0}: your plan’s hours already cover it.'),
  backwards: 'Haven’t reported it yet? See until when you can',
  versionAtReport: 'The one in force when it was reported',
};
