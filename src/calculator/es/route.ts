/** Where a request goes that no plan covers, in Spanish. */
export { route as words } from '../../i18n/es/calculator-route.ts';
export { RouteView } from '../route-view.tsx';
