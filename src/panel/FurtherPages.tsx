import type { RecordType } from '../catalogue/records';
import type { Page } from '../view/view';
import { ComparePage } from './compare/ComparePage';
import { DocumentPage } from './pages/DocumentPage';
import { IndustryPage } from './pages/IndustryPage';
import { LayerPage } from './pages/LayerPage';
import { MeasurePage } from './pages/MeasurePage';
import { OrganisationPage } from './pages/OrganisationPage';
import { ProjectPage } from './pages/ProjectPage';
import { ReportPage } from './pages/ReportPage';

type RecordPage = Extract<Page, { section?: string }>;

/** The pages that few readers open first. */
export type FurtherPage =
  | { readonly type: 'compare' }
  | Extract<Page, { type: 'layer' }>
  | (RecordPage & { readonly type: Exclude<RecordType, 'place'> });

/** One of the pages that come after the first load, in a chunk of their own. */
export default function FurtherPages({ page }: { readonly page: FurtherPage }) {
  switch (page.type) {
    case 'compare':
      return <ComparePage />;
    case 'layer':
      return <LayerPage id={page.id} />;
    case 'industry':
      return <IndustryPage id={page.id} />;
    case 'project':
      return <ProjectPage id={page.id} />;
    case 'organisation':
      return <OrganisationPage id={page.id} />;
    case 'measure':
      return <MeasurePage id={page.id} />;
    case 'document':
      return <DocumentPage id={page.id} section={page.section} />;
    case 'report':
      return <ReportPage id={page.id} />;
  }
}
