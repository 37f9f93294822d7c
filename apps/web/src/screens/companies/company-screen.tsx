import { useParams } from 'react-router';
import { useRead } from '../../api/use-read.js';
import { FollowButton } from '../../parts/follow-button.js';
import { PageHead } from '../../parts/page-head.js';
import { Subject } from '../../parts/subject.js';
import { useNames } from '../../parts/use-names.js';
import { ClaimsSection } from './claims-section.js';
import { CompanyFacts } from './company-facts.js';
import { CompareLink } from './compare-link.js';
import { DueSection } from './due-section.js';
import { TrackRecord } from './track-record.js';

/** What one company promised, over time; how it kept its word; what to ask next. */
export default function CompanyScreen() {
  const { company = '' } = useParams();
  const names = useNames();
  const detail = useRead('/v1/companies/{id}', { path: { id: company } });
  return (
    <Subject of={detail} what="company" id={company}>
      {(found) => (
        <>
          <PageHead title={names.company(company)}>
            <CompareLink company={company} />
            <FollowButton company={company} withKey />
          </PageHead>
          <CompanyFacts company={found} />
          <ClaimsSection company={found} />
          <TrackRecord company={company} />
          <DueSection company={company} />
        </>
      )}
    </Subject>
  );
}
