import type { OwnCaseWords } from '../es/calculator-case.ts';
import { durationWords, weekWords } from './time.ts';

/** The English of the questions about a case. */
export const words: OwnCaseWords = {
  planHours: (week) => weekWords(week),
  category: 'Type of request',
  examples: (examples) => `For example: ${examples.join(' ')}`,
  severity: 'Severity of the case',
  attention: 'Service mode',
  report: 'When was it reported?',
  reportHint: (zone) => `The time at which the case was logged, in ${zone}.`,
  channel: 'Channel it came through',
  noChannel: 'Not given',
  opensNoCase: (channel, opening) =>
    `“${channel}” does not open a case: time starts with the message through “${opening}”. Give the time of that message.`,
  channelResponse: (response, calendar) =>
    `Answered there: ${durationWords(response)}, in ${calendar ?? 'your plan’s hours'}.`,
  options: 'Options in your contract',
  covered: (option) => `${option}: your plan’s hours already cover it.`,
  backwards: 'Haven’t reported it yet? See until when you can',
  versionAtReport: 'The one in force when it was reported',
};
