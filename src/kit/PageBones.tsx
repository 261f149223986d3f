import type { ReactElement } from 'react';

/** A page that is being loaded: its bars at their places. */
export function PageBones(): ReactElement {
  return (
    <div aria-hidden="true">
      <div className="bar">
        <span className="bone" style={{ width: 96, height: 18 }} />
      </div>
      <div className="tools">
        <span className="bone" style={{ width: 160 }} />
      </div>
    </div>
  );
}

/** A record's panel that is being loaded. */
export function PanelBones({ isBeside }: { readonly isBeside: boolean }): ReactElement {
  return (
    <aside className={isBeside ? 'panel' : 'panel whole'} aria-hidden="true">
      <div className="panel-head">
        <span className="bone" style={{ width: 40, height: 40 }} />
        <span className="bone" style={{ width: 96, height: 18 }} />
      </div>
    </aside>
  );
}
