import { calculator } from '../i18n/es/calculator.ts';
import { mount } from './mount.ts';

/** The calculator of a Spanish page: only its language's words load. */
mount(calculator, () => import('./es-results.ts'));
