import { Component, type ReactNode } from 'react';
import type { PaneWording } from '../../locales/pane-wording';
import type { PaneServices } from '../pane-services';
import { FaultReport } from './FaultReport';

export interface FaultBoundaryProps {
  readonly services: PaneServices;
  readonly wording: PaneWording;
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  readonly fault: { readonly error: unknown } | null;
}

/** Never a blank pane: what fails while drawing is said in its place. (React offers this to classes only.) */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  public override state: FaultBoundaryState = { fault: null };

  public static getDerivedStateFromError(error: unknown): FaultBoundaryState {
    return { fault: { error } };
  }

  public override render(): ReactNode {
    const { services, wording, children } = this.props;
    const { fault } = this.state;
    if (fault === null) return children;
    return (
      <main role="alert">
        <FaultReport error={fault.error} services={services} wording={wording} />
      </main>
    );
  }
}
