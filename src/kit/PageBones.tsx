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
