import type { ReactElement } from 'react';
import PartDemandChart from './PartDemandChart.tsx';

/** The demand of the part whose record is open. */
export default function DemandTab({ record }: { readonly record: { readonly id: string } }): ReactElement {
  return <PartDemandChart partId={record.id} />;
}
