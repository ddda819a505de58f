import type { FunctionComponent } from 'preact';
import { AnswerFrame } from './answer-frame.tsx';
import type { PartProps } from './calculator.tsx';
import { ClauseLinks } from './clause-links.tsx';
import type { Category, Route } from './data.ts';

/** What loads once a request leaves every plan. */
export interface RoutePart {
  readonly RouteView: FunctionComponent<RouteProps>;
}

interface RouteProps extends PartProps {
  readonly category: Category | undefined;
  readonly route: Route;
}

/** Where a request goes that no plan covers, and what happens next; no time is promised. */
export function RouteView(props: RouteProps) {
  const { version, category, route, words } = props;
  return (
    <AnswerFrame {...props}>
      <p class="visually-hidden" role="status">
        {words.routed(route.name)} {route.next}
      </p>
      <section class="metric" data-route={route.key} aria-labelledby="route">
        <h3 id="route" lang={version.language}>
          {category?.name}
        </h3>
        <p class="verdict" lang={version.language}>
          {route.name}
        </p>
        <p lang={version.language}>{route.next}</p>
        <div class="rule">
          <p>{words.routeNote}</p>
          <ClauseLinks version={version} clauses={[category?.clause, route.clause]} words={words} />
        </div>
      </section>
    </AnswerFrame>
  );
}
