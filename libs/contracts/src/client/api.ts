/** Made of the OpenAPI document by `npm run client`; not to be edited. */
export interface paths {
  readonly '/v1/companies': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the companies of which there are documents */
    readonly get: operations['listCompanies'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/companies/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What a company and its parts are called, how it reports, and which of its calls are known */
    readonly get: operations['getCompany'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/companies/{id}/tracks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Each claim of a company with all that was said of it and what bears on it, as a timeline draws them */
    readonly get: operations['listClaimTracks'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/companies/{id}/timeline': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What happened to all claims of a company, and its reports, in order */
    readonly get: operations['getCompanyTimeline'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/documents': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List documents */
    readonly get: operations['listDocuments'];
    readonly put?: never;
    /**
     * Send a document
     * @description As JSON (its text, or the address to fetch it from), or as a file in the body: PDF, Word, HTML, captions, JSON of a vendor, Markdown or plain text, with what is said of it in the address. The same company and text give the same document and job, however often sent.
     */
    readonly post: operations['sendDocument'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/documents/preview': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Look at a document before it is kept
     * @description Sent as to /v1/documents; answers how it would be read: dates and why, speakers, parts, completeness, counts, and what is stored already of the same call. Nothing is stored.
     */
    readonly post: operations['previewDocument'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/documents/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One document */
    readonly get: operations['getDocument'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/documents/{id}/text': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The text of a document */
    readonly get: operations['getDocumentText'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/documents/{id}/turns': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who says what in a document: turns, paragraphs and sentences with their translations */
    readonly get: operations['getTurns'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/documents/{id}/explanation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How a sentence of a document is read: what each rule did */
    readonly get: operations['getExplanation'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/documents/{id}/statements': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Forward-looking statements of a document */
    readonly get: operations['listStatements'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/documents/{id}/observations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Reported figures and events of a document */
    readonly get: operations['listObservations'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/statements': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Forward-looking statements of all documents */
    readonly get: operations['listAllStatements'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/observations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Reported figures and events of all documents, imported ones too */
    readonly get: operations['listAllObservations'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/exports': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** All rows of a filtered view as a file */
    readonly get: operations['downloadExport'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/jobs': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List jobs */
    readonly get: operations['listJobs'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/jobs/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How far a document, an import or a re-extraction has come */
    readonly get: operations['getJob'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/jobs/{id}/events': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Follow a job to its end */
    readonly get: operations['followJob'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/imports': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List imports */
    readonly get: operations['listImports'];
    readonly put?: never;
    /**
     * Import reported figures
     * @description Company facts as the SEC serves them (JSON), or a table (CSV), as the body. The same figures again change nothing.
     */
    readonly post: operations['importOutcomes'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/imports/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One import, with the rows that could not be taken */
    readonly get: operations['getImport'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/claims': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List claims */
    readonly get: operations['listClaims'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/claims/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One claim with its statements, outcomes and verdicts */
    readonly get: operations['getClaim'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/claims/{id}/timeline': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What happened to a claim, in order */
    readonly get: operations['getTimeline'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/claims/{id}/evidence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What a verdict rests on: both sides, quoted */
    readonly get: operations['getEvidence'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/verdicts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The verdicts of a claim, or of all claims of a company, oldest first */
    readonly get: operations['listVerdicts'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/reextractions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Read a company’s documents again by the engine as it is now
     * @description Beside the current readings: nothing changes until it is applied. An unfinished one of the company is given again.
     */
    readonly post: operations['beginReextraction'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/reextractions/outdated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Companies of which documents were read by another version of the engine */
    readonly get: operations['listOutdated'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/reextractions/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How far it has come, and what would be otherwise */
    readonly get: operations['getReextraction'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/reextractions/{id}/apply': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Let the new readings stand
     * @description All documents at once; alerts go out for verdicts that change.
     */
    readonly post: operations['applyReextraction'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/reextractions/{id}/discard': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Leave everything as it is
     * @description The new readings are not used.
     */
    readonly post: operations['discardReextraction'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/reviews': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List what people decided, with what was undone */
    readonly get: operations['listReviews'];
    readonly put?: never;
    /**
     * Confirm, correct, reject, merge, split or overrule
     * @description Stands above what the rules say; both stay. `If-Match` is the ETag of the claim.
     */
    readonly post: operations['decide'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/reviews/progress': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How many claims people have decided on, and who did */
    readonly get: operations['getReviewProgress'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/reviews/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One review */
    readonly get: operations['getReview'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/reviews/{id}/undo': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Take a review back
     * @description A record of its own, which can be undone too. `If-Match` is the ETag of the review.
     */
    readonly post: operations['undoReview'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/due': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What falls due: of a company with what to ask, behind pace first; of all, soonest first */
    readonly get: operations['listDue'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/comparisons': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Two periods of one company side by side */
    readonly get: operations['getComparison'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/scorecards': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How a company kept its word: as a whole, by family of measures, or by speaker */
    readonly get: operations['getScorecard'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/events': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Alert events after a cursor, waiting for one where there is none yet */
    readonly get: operations['listEvents'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/events/newest': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Alert events, the newest first */
    readonly get: operations['listNewestEvents'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/schemas': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The types of events, and where the JSON Schema of each is */
    readonly get: operations['listEventTypes'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/schemas/{type}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The JSON Schema (2020-12) of a type of events, with an example */
    readonly get: operations['describeEventType'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/subscriptions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List subscriptions */
    readonly get: operations['listSubscriptions'];
    readonly put?: never;
    /**
     * Subscribe to events
     * @description Each event that fits the filter is told once, by webhook or by mail.
     */
    readonly post: operations['createSubscription'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/subscriptions/preview': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** What a filter would tell of the last days, before anybody subscribes with it */
    readonly post: operations['previewFilter'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/subscriptions/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One subscription */
    readonly get: operations['getSubscription'];
    readonly put?: never;
    readonly post?: never;
    /** End a subscription; what waits is cancelled */
    readonly delete: operations['removeSubscription'];
    readonly options?: never;
    readonly head?: never;
    /** Change a subscription */
    readonly patch: operations['changeSubscription'];
    readonly trace?: never;
  };
  readonly '/v1/subscriptions/{id}/preview': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What it would have told of the last days */
    readonly get: operations['previewSubscription'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/subscriptions/{id}/replay': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send events of a range of time again, under the ids that they had */
    readonly post: operations['replaySubscription'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/webhook-endpoints': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List webhook endpoints */
    readonly get: operations['listEndpoints'];
    readonly put?: never;
    /**
     * Name an address that events are sent to
     * @description Signed by Standard Webhooks; the secret is shown in this answer alone.
     */
    readonly post: operations['createEndpoint'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/webhook-endpoints/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One webhook endpoint */
    readonly get: operations['getEndpoint'];
    readonly put?: never;
    readonly post?: never;
    /** Remove a webhook endpoint with its subscriptions */
    readonly delete: operations['removeEndpoint'];
    readonly options?: never;
    readonly head?: never;
    /** Change, enable or disable a webhook endpoint */
    readonly patch: operations['changeEndpoint'];
    readonly trace?: never;
  };
  readonly '/v1/webhook-endpoints/{id}/rotate-secret': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Make a new secret; the former one signs too for a day */
    readonly post: operations['rotateSecret'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/webhook-endpoints/{id}/test': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send an event that tells of nothing, to see whether it arrives */
    readonly post: operations['testEndpoint'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/watch-lists': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List watch lists */
    readonly get: operations['listWatchLists'];
    readonly put?: never;
    /**
     * Make a watch list
     * @description Companies and claims under a name, for the filter of subscriptions.
     */
    readonly post: operations['createWatchList'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/watch-lists/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One watch list */
    readonly get: operations['getWatchList'];
    readonly put?: never;
    readonly post?: never;
    /** Remove a watch list; filters that name it find nothing in it */
    readonly delete: operations['removeWatchList'];
    readonly options?: never;
    readonly head?: never;
    /** Change a watch list */
    readonly patch: operations['changeWatchList'];
    readonly trace?: never;
  };
  readonly '/v1/deliveries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List what was told, and what is to be */
    readonly get: operations['listDeliveries'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/deliveries/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One delivery with its attempts */
    readonly get: operations['getDelivery'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/deliveries/{id}/replay': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send it again, under the id that it had */
    readonly post: operations['replayDelivery'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/feeds': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List feeds, newest first, without their addresses */
    readonly get: operations['listFeeds'];
    readonly put?: never;
    /**
     * Make addresses of a feed and a calendar that need no key
     * @description Whoever knows one of them can read what the filter leaves, until it is revoked. They are shown once.
     */
    readonly post: operations['createFeed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/feeds/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One feed */
    readonly get: operations['getFeed'];
    readonly put?: never;
    readonly post?: never;
    /** Revoke a feed: its addresses lead nowhere from now on */
    readonly delete: operations['revokeFeed'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/feeds/{token}.atom': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The newest events of a feed, as Atom */
    readonly get: operations['readFeed'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/calendars/{token}.ics': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What falls due, as a calendar */
    readonly get: operations['readCalendar'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/due/calendar': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What falls due, as a calendar */
    readonly get: operations['exportCalendar'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/unsubscribe/{token}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A page that asks whether to unsubscribe */
    readonly get: operations['askToUnsubscribe'];
    readonly put?: never;
    /** Unsubscribe from mail, with one click (RFC 8058) */
    readonly post: operations['leaveSubscription'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/health': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Does the process answer? */
    readonly get: operations['getHealth'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/health/ready': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Can it work: do database and queue answer? */
    readonly get: operations['getReadiness'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/service': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Which version it is, and what it is set up for */
    readonly get: operations['getService'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/keys': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List keys, revoked and expired ones too */
    readonly get: operations['listKeys'];
    readonly put?: never;
    /**
     * Make a key
     * @description The answer is the one time that the key is shown.
     */
    readonly post: operations['createKey'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/keys/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Revoke a key
     * @description It opens nothing any more, within five seconds, and its sessions end.
     */
    readonly delete: operations['revokeKey'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/session': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who asks, and what they may do */
    readonly get: operations['getSession'];
    readonly put?: never;
    /**
     * Sign the page in with a key
     * @description Sets a cookie that scripts cannot read, for twelve hours.
     */
    readonly post: operations['beginSession'];
    /** Sign the page out */
    readonly delete: operations['endSession'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/audit': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What was done, newest first */
    readonly get: operations['listAudit'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/audit/verification': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Is the trail as it was written? Reads all of it */
    readonly get: operations['verifyAudit'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly Company: {
      /**
       * @description Id of the company.
       * @example alibaba
       */
      readonly id: string;
      /**
       * @description Its name.
       * @example Alibaba Group
       */
      readonly name: string;
      /**
       * @description ISO 4217 code of its reports.
       * @example CNY
       */
      readonly currency: string;
      /**
       * @description Documents stored.
       * @example 6
       */
      readonly documents: number;
      /**
       * @description Claims followed.
       * @example 40
       */
      readonly claims: number;
    };
    readonly CompanyPage: {
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description Companies, by id. */
      readonly data: readonly components['schemas']['Company'][];
    };
    readonly DisplayNames: {
      /**
       * @description In English.
       * @example Cloud Intelligence Group
       */
      readonly en: string;
      /**
       * @description In Simplified Chinese.
       * @example 云智能集团
       */
      readonly 'zh-Hans': string;
      /**
       * @description In Traditional Chinese.
       * @example 雲智能集團
       */
      readonly 'zh-Hant': string;
    };
    /**
     * @description Fiscal years carry the number of the calendar year in which they end, or start.
     * @enum {string}
     */
    readonly YearNaming: 'end' | 'start';
    /**
     * @description The last such day of the month, or the nearest to the end of the year.
     * @enum {string}
     */
    readonly FiscalWeeksRule: 'last' | 'nearest';
    readonly FiscalWeeks: {
      /**
       * @description The day on which each period ends: 1 Monday to 7 Sunday.
       * @example 6
       */
      readonly weekday: number;
      /** @description The last such day of the month, or the nearest to the end of the year. */
      readonly rule: components['schemas']['FiscalWeeksRule'];
    };
    /**
     * @description How often it reports.
     * @enum {string}
     */
    readonly ReportsEach: 'quarter' | 'half';
    readonly FiscalCalendar: {
      /**
       * @description Usual last day of the fiscal year, MM-DD.
       * @example 03-31
       */
      readonly yearEnd: string;
      /** @description Fiscal years carry the number of the calendar year in which they end, or start. */
      readonly yearNaming: components['schemas']['YearNaming'];
      /** @description Of a year of 52 or 53 weeks; null for one of months. */
      readonly weeks: components['schemas']['FiscalWeeks'] | null;
      /** @description How often it reports. */
      readonly reports: components['schemas']['ReportsEach'];
    };
    readonly SegmentChange: {
      /**
       * @description Id of the other segment.
       * @example taobao_tmall
       */
      readonly id: string;
      /**
       * Format: date
       * @description From this day on.
       * @example 2025-07-01
       */
      readonly from: string;
    };
    readonly Segment: {
      /**
       * @description Id of the segment.
       * @example cloud
       */
      readonly id: string;
      /** @description The segment that it is a part of. */
      readonly parent: string | null;
      /** @description By what it is called. */
      readonly names: components['schemas']['DisplayNames'];
      /** @description Those that it continues after a re-cut. */
      readonly predecessors: readonly components['schemas']['SegmentChange'][];
      /** @description Those that continue it. */
      readonly successors: readonly components['schemas']['SegmentChange'][];
    };
    readonly OwnMetric: {
      /**
       * @description Id of the measure.
       * @example customer_management_revenue
       */
      readonly id: string;
      /**
       * @description The core metric that it belongs to.
       * @example revenue
       */
      readonly core: string;
      /** @description The segment that it is always of. */
      readonly segment: string | null;
      /** @description By what it is called. */
      readonly names: components['schemas']['DisplayNames'];
    };
    /**
     * @description Accounting basis.
     * @enum {string}
     */
    readonly Basis: 'gaap' | 'ifrs' | 'non_gaap' | 'company_defined' | 'unspecified';
    readonly GuidanceBasis: {
      /**
       * @description Metric id, `*` for all.
       * @example eps
       */
      readonly metric: string;
      /** @description Accounting basis. */
      readonly basis: components['schemas']['Basis'];
    };
    readonly Period: {
      /**
       * Format: date
       * @description First day.
       * @example 2025-07-01
       */
      readonly start: string;
      /**
       * Format: date
       * @description Last day.
       * @example 2025-09-30
       */
      readonly end: string;
      /**
       * @description Calendar label.
       * @example September quarter 2025
       */
      readonly label: string;
      /**
       * @description Label in the company's fiscal calendar.
       * @example FY2026 Q2
       */
      readonly fiscal: string;
    };
    readonly CoveredPeriod: {
      /** @description The period. */
      readonly period: components['schemas']['Period'];
      /**
       * Format: date
       * @description Day of its first call; null where no call of it is known.
       * @example 2025-09-30
       */
      readonly eventDate: string | null;
      /** @description The documents of its calls; none for a gap. */
      readonly documents: readonly string[];
    };
    readonly ExpectedReport: {
      /** @description The period that it will be of. */
      readonly period: components['schemas']['Period'];
      /**
       * Format: date
       * @description The end of the period and as many days as it took before.
       * @example 2026-02-05
       */
      readonly expectedOn: string;
      /**
       * @description That many days.
       * @example 38
       */
      readonly lagDays: number;
      /**
       * @description Of how many calls that is the middle.
       * @example 4
       */
      readonly calls: number;
      /** @description The day has passed and no call of the period is known. */
      readonly isLate: boolean;
    };
    readonly CompanyDetail: {
      /**
       * @description Id of the company.
       * @example alibaba
       */
      readonly id: string;
      /** @description By what it is called. */
      readonly names: components['schemas']['DisplayNames'];
      /**
       * @description ISO 4217 code of its reports.
       * @example CNY
       */
      readonly currency: string;
      /** @description Its fiscal calendar. */
      readonly calendar: components['schemas']['FiscalCalendar'];
      /** @description It has a profile; else it is read by what its documents say. */
      readonly isListed: boolean;
      /** @description Those of its profile, then those that only its documents name. */
      readonly segments: readonly components['schemas']['Segment'][];
      /** @description Measures of its own. */
      readonly metrics: readonly components['schemas']['OwnMetric'][];
      /** @description The basis that it guides on where nobody names one. */
      readonly guidesOn: readonly components['schemas']['GuidanceBasis'][];
      /** @description Its periods from the first call known to the last, gaps included. */
      readonly coverage: readonly components['schemas']['CoveredPeriod'][];
      /** @description The report expected next; null where no call is known. */
      readonly report: components['schemas']['ExpectedReport'] | null;
    };
    /**
     * @description What kind of promise.
     * @enum {string}
     */
    readonly StatementKind: 'quantitative' | 'directional' | 'milestone' | 'qualitative';
    readonly OpenWindow: {
      /**
       * Format: date
       * @description First day; null where it has no stated start.
       * @example 2025-09-30
       */
      readonly start: string | null;
      /**
       * Format: date
       * @description Last day; null where no end was given.
       * @example 2025-09-30
       */
      readonly end: string | null;
    };
    /**
     * @description Where the claim stands.
     * @enum {string}
     */
    readonly Lifecycle: 'open' | 'on_pace' | 'behind_pace' | 'due' | 'resolved' | 'void';
    readonly Window: {
      /**
       * Format: date
       * @description First day.
       * @example 2025-07-01
       */
      readonly start: string;
      /**
       * Format: date
       * @description Last day.
       * @example 2025-09-30
       */
      readonly end: string;
    };
    readonly Unconfirmed: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /**
       * Format: uuid
       * @description The document that it stands in.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly document: string;
      /** @description Verbatim. */
      readonly quote: string;
      /**
       * @description The figure. Exact decimal, as text.
       * @example 120000000000
       */
      readonly value: string;
      /**
       * @description Its unit.
       * @example CNY
       */
      readonly unit: string;
    };
    readonly Progress: {
      /** @description The window that the pace is measured over. */
      readonly window: components['schemas']['Window'];
      /**
       * @description Sum of what was reported so far. Exact decimal, as text.
       * @example 95000000000
       */
      readonly observed: string;
      /**
       * @description Share of the target. Exact decimal, as text.
       * @example 0.25
       */
      readonly share: string;
      /**
       * @description Share of the window that has passed. Exact decimal, as text.
       * @example 0.25
       */
      readonly elapsed: string;
      /**
       * @description A quarter, to reach the target in time. Exact decimal, as text.
       * @example 380000000000
       */
      readonly runRateNeeded: string | null;
      /**
       * @description Where the pace so far leads. Exact decimal, as text.
       * @example 380000000000
       */
      readonly projectedEnd: string | null;
      /** @description Figures that only an analyst gave: shown, never counted. */
      readonly unconfirmed: readonly components['schemas']['Unconfirmed'][];
    };
    readonly JudgedStatement: {
      /**
       * Format: uuid
       * @description The document that it stands in.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly document: string;
      /**
       * @description Id of the statement in its document.
       * @example s1
       */
      readonly statement: string;
    };
    readonly JudgedObservation: {
      /**
       * Format: uuid
       * @description The document that it stands in.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly document: string;
      /**
       * @description Id of the observation in its document.
       * @example o7
       */
      readonly observation: string;
    };
    readonly VerdictInputs: {
      /** @description The statement judged. */
      readonly statement: components['schemas']['JudgedStatement'];
      /** @description What the verdict rests on. */
      readonly observations: readonly components['schemas']['JudgedObservation'][];
    };
    readonly Verdict: {
      /** @description Where the claim stands. */
      readonly lifecycle: components['schemas']['Lifecycle'];
      /**
       * @description Only once resolved.
       * @enum {string|null}
       */
      readonly result: 'exceeded' | 'met' | 'partially_met' | 'met_late' | 'missed' | 'contradicted' | null;
      /**
       * @description Why it is void, if it is.
       * @enum {string|null}
       */
      readonly void: 'withdrawn' | 'superseded' | 'condition_failed' | 'ambiguous' | 'not_measurable' | null;
      /**
       * @description Why there is no result, where there is none.
       * @enum {string|null}
       */
      readonly reason:
        | 'not_yet_due'
        | 'awaiting_actual'
        | 'no_actual_on_basis'
        | 'scope_mismatch'
        | 'currency_mismatch'
        | 'segment_recast'
        | 'definition_changed'
        | 'measure_unstated'
        | 'window_ambiguous'
        | 'unit_suspect'
        | 'source_conflict'
        | 'not_falsifiable'
        | null;
      /**
       * @description Whether an event that happened lasted.
       * @enum {string|null}
       */
      readonly sustained: 'yes' | 'no' | 'unknown' | null;
      /**
       * Format: date
       * @description What was known on this day was judged on.
       * @example 2025-11-25
       */
      readonly asOf: string;
      /**
       * @description Name of the rule.
       * @example event.latch
       */
      readonly rule: string;
      /**
       * @description Version of the rule.
       * @example 1
       */
      readonly ruleVersion: number;
      /** @description Both figures and the arithmetic, for a person. */
      readonly explanation: string;
      /** @description Pace of a cumulative target under each candidate window. */
      readonly progress: readonly components['schemas']['Progress'][] | null;
      /**
       * @description Where the figure lies beside the target; whether that is good is for `result` to say.
       * @enum {string|null}
       */
      readonly numeric?: 'above' | 'inside' | 'below' | null;
      /** @description What was judged. */
      readonly inputs?: components['schemas']['VerdictInputs'];
      /**
       * @description How sure the verdict is.
       * @example 0.9
       */
      readonly confidence: number;
    };
    /**
     * @description How well it can be checked.
     * @enum {string}
     */
    readonly Checkability: 'high' | 'medium' | 'low';
    readonly TargetComparison: {
      /**
       * @description `yoy`, `qoq`, `period:<label>`, `past_total:<text>` or `peer:<name>`.
       * @example yoy
       */
      readonly to: string;
      /**
       * @description Multiple of what it is compared to ("double" is 2). Exact decimal, as text.
       * @example 2
       */
      readonly multiple: string | null;
    };
    readonly Target: {
      /**
       * @description Lower bound; null where open. Exact decimal, as text.
       * @example 380000000000
       */
      readonly low: string | null;
      /**
       * @description Upper bound; null where open. Exact decimal, as text.
       * @example 380000000000
       */
      readonly high: string | null;
      /**
       * @description ISO 4217 code, `percent`, `percentage_point`, `count`, `ratio` or `per_share:CCY`.
       * @example CNY
       */
      readonly unit: string;
      /**
       * @description The figure as spoken.
       * @example RMB 380 billion
       */
      readonly raw: string;
      /** @description What it is measured against, if anything. */
      readonly comparison: components['schemas']['TargetComparison'] | null;
    };
    /**
     * @description What kind of target.
     * @enum {string}
     */
    readonly TargetForm:
      | 'point'
      | 'range'
      | 'floor'
      | 'ceiling'
      | 'approximate'
      | 'directional'
      | 'relative'
      | 'cumulative'
      | 'event'
      | 'by_date'
      | 'qualitative';
    /**
     * @description Language and script of the quote.
     * @enum {string}
     */
    readonly Language: 'en' | 'zh-Hans' | 'zh-Hant';
    readonly SaidPlace: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /**
       * Format: uuid
       * @description The document that it stands in.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly document: string;
      /** @description Language and script of the quote. */
      readonly lang: components['schemas']['Language'];
      /**
       * Format: date
       * @description The day on which it was said.
       * @example 2025-02-20
       */
      readonly on: string;
    };
    /**
     * @description Where the figure comes from.
     * @enum {string}
     */
    readonly Vintage: 'first_reported' | 'restated' | 'recast' | 'derived' | 'imported';
    readonly OutcomeFigure: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /**
       * Format: uuid
       * @description The document that it stands in.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly document: string;
      /** @description Language and script of the quote. */
      readonly lang: components['schemas']['Language'];
      /**
       * @description How it bears on the claim.
       * @enum {string}
       */
      readonly relation: 'fulfils' | 'contradicts' | 'progress';
      /** @description Where the figure comes from. */
      readonly vintage: components['schemas']['Vintage'];
      /**
       * @description The figure. Exact decimal, as text.
       * @example 162000000
       */
      readonly value: string | null;
      /**
       * @description Its unit.
       * @example CNY
       */
      readonly unit: string | null;
      /**
       * @description Its growth, per cent. Exact decimal, as text.
       * @example 10
       */
      readonly growth: string | null;
      /** @description The period that it is of. */
      readonly period: components['schemas']['Window'];
    };
    readonly Span: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
    };
    readonly ClaimHighlights: {
      /** @description Places of the words that were searched for, in UTF-16 code units of this text. */
      readonly summary: readonly components['schemas']['Span'][];
      /** @description Places of the words that were searched for, in UTF-16 code units of this text. */
      readonly said: readonly components['schemas']['Span'][];
      /** @description Places of the words that were searched for, in UTF-16 code units of this text. */
      readonly happened: readonly components['schemas']['Span'][];
    };
    readonly ClaimRow: {
      /**
       * Format: uuid
       * @description Id of the claim.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * @description Id of the company.
       * @example alibaba
       */
      readonly company: string;
      /**
       * @description Metric id.
       * @example profitability
       */
      readonly metric: string;
      /** @description Event id, for milestones. */
      readonly event: string | null;
      /**
       * @description Segment id.
       * @example aidc
       */
      readonly segment: string;
      /** @description What kind of promise. */
      readonly kind: components['schemas']['StatementKind'];
      /**
       * @description In one line.
       * @example AIDC: first profitable quarter by 2026-03-31
       */
      readonly summary: string;
      /** @description When it falls due. */
      readonly window: components['schemas']['OpenWindow'];
      /**
       * Format: date
       * @description When it was first said.
       * @example 2025-02-20
       */
      readonly saidOn: string;
      /** @description Quote of the statement that holds, as revised last: the one that is judged. */
      readonly said: string;
      /** @description Quote of what was reported, if anything was. */
      readonly happened: string | null;
      /** @description The one that holds: a person’s where it stands above the rule’s. */
      readonly verdict: components['schemas']['Verdict'];
      /** @description The rule’s, where a person overruled it. */
      readonly overruled: components['schemas']['Verdict'] | null;
      /** @description Has anybody decided on it? */
      readonly reviewed: boolean;
      /** @description Something has changed since people decided on it. */
      readonly needsAnotherLook: boolean;
      /**
       * @description How sure it is: as its least sure reading or its verdict.
       * @example 0.9
       */
      readonly confidence: number;
      /** @description Why it should be read with care, each doubt once. */
      readonly flags: readonly (
        | 'currency_conflict'
        | 'source_conflict'
        | 'unit_suspect'
        | 'label_conflict'
        | 'recording_slip'
        | 'basis_inherited'
        | 'window_ambiguous'
        | 'assumed_period'
        | 'analyst_figure'
        | 'model_proposed'
        | 'model_failed'
      )[];
      /**
       * @description How each statement relates to the one before.
       * @example [
       *       "initiated",
       *       "quantified"
       *     ]
       */
      readonly revisions: readonly string[];
      /**
       * @description How many statements make it up.
       * @example 2
       */
      readonly statements: number;
      /** @description How well it can be checked. */
      readonly checkability: components['schemas']['Checkability'];
      /** @description The latest statement’s target. */
      readonly target: components['schemas']['Target'] | null;
      /** @description What kind of target. */
      readonly form: components['schemas']['TargetForm'];
      /**
       * @description Which way.
       * @enum {string|null}
       */
      readonly direction: 'increase' | 'decrease' | 'stable' | 'reach' | 'exceed' | null;
      /**
       * @description Key words of what is promised.
       * @example [
       *       "cloud",
       *       "qwen2.5-max"
       *     ]
       */
      readonly topic: readonly string[];
      /** @description Where and when `said` was said. */
      readonly saidAt: components['schemas']['SaidPlace'];
      /** @description Where `happened` stands, and its figure. */
      readonly outcome: components['schemas']['OutcomeFigure'] | null;
      /** @description Where words were searched for; empty where another quote of the claim holds them. */
      readonly highlights?: components['schemas']['ClaimHighlights'];
    };
    readonly Quote: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /**
       * @description Verbatim: exactly `text.slice(start, end)` of the document.
       * @example We expect margins to improve next quarter.
       */
      readonly quote: string;
      /** @description Language and script of the quote. */
      readonly lang: components['schemas']['Language'];
    };
    /**
     * @description How it relates to the previous statement of the claim.
     * @enum {string}
     */
    readonly Revision:
      | 'initiated'
      | 'reiterated'
      | 'raised'
      | 'lowered'
      | 'narrowed'
      | 'widened'
      | 'horizon_extended'
      | 'horizon_pulled_in'
      | 'quantified'
      | 'dequantified'
      | 'hinted_up'
      | 'hinted_down'
      | 'rescoped'
      | 'withdrawn'
      | 'reinstated'
      | 'corrected'
      | 'not_comparable';
    readonly Horizon: {
      /**
       * @description As spoken.
       * @example over the next three years
       */
      readonly text: string;
      /**
       * Format: date
       * @description First day.
       * @example 2025-09-30
       */
      readonly start: string | null;
      /**
       * Format: date
       * @description Last day.
       * @example 2025-09-30
       */
      readonly end: string | null;
      /** @description False where a part of the window was assumed. */
      readonly stated: boolean;
      /** @description The other readings, where the window is not certain. */
      readonly candidates: readonly components['schemas']['Window'][];
    };
    /**
     * @description Why the record should be read with care.
     * @enum {string}
     */
    readonly FlagCode:
      | 'currency_conflict'
      | 'source_conflict'
      | 'unit_suspect'
      | 'label_conflict'
      | 'recording_slip'
      | 'basis_inherited'
      | 'window_ambiguous'
      | 'assumed_period'
      | 'analyst_figure'
      | 'model_proposed'
      | 'model_failed';
    readonly Flag: {
      /** @description Why the record should be read with care. */
      readonly code: components['schemas']['FlagCode'];
      /**
       * @description For a person.
       * @example Said in USD; the same figure stands in CNY elsewhere in the document.
       */
      readonly detail: string;
    };
    readonly EarlierVersion: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /**
       * Format: uuid
       * @description The earlier version of the document.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly document: string;
      /**
       * @description Id of the statement in it.
       * @example s1
       */
      readonly statement: string;
    };
    readonly ClaimStatement: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /**
       * @description Verbatim: exactly `text.slice(start, end)` of the document.
       * @example We expect margins to improve next quarter.
       */
      readonly quote: string;
      /** @description Language and script of the quote. */
      readonly lang: components['schemas']['Language'];
      /**
       * Format: uuid
       * @description The document that it stands in.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly document: string;
      /**
       * @description Id of the statement in its document.
       * @example s1
       */
      readonly statement: string;
      /** @description The same in the translation that the document carries. */
      readonly translation: components['schemas']['Quote'] | null;
      /** @description Who said it. */
      readonly speaker: string | null;
      /**
       * Format: date
       * @description When it was said.
       * @example 2025-02-20
       */
      readonly saidOn: string;
      /** @description How it relates to the previous statement of the claim. */
      readonly revision: components['schemas']['Revision'];
      /** @description The figure promised. */
      readonly target: components['schemas']['Target'] | null;
      /** @description When it falls due. */
      readonly horizon: components['schemas']['Horizon'] | null;
      /** @description Why it should be read with care. */
      readonly flags: readonly components['schemas']['Flag'][];
      /**
       * @description How sure its reading is.
       * @example 0.9
       */
      readonly confidence: number;
      /** @description Fields that a person set or vouched for. */
      readonly reviewed?: readonly (
        | 'metric'
        | 'event'
        | 'segment'
        | 'scope'
        | 'basis'
        | 'kind'
        | 'form'
        | 'direction'
        | 'modality'
        | 'target'
        | 'horizon'
        | 'span'
      )[];
      /** @description Where an earlier version of the document said it; absent where there is none. */
      readonly replaces?: components['schemas']['EarlierVersion'];
    };
    readonly Outcome: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /**
       * @description Verbatim: exactly `text.slice(start, end)` of the document.
       * @example We expect margins to improve next quarter.
       */
      readonly quote: string;
      /** @description Language and script of the quote. */
      readonly lang: components['schemas']['Language'];
      /**
       * Format: uuid
       * @description The document that it stands in.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly document: string;
      /**
       * @description How it bears on the claim.
       * @enum {string}
       */
      readonly relation: 'fulfils' | 'contradicts' | 'progress';
      /**
       * @description Id of the observation in its document; empty where a later statement is shown.
       * @example o7
       */
      readonly observation: string;
      /** @description Id of a later statement on the same thing, which decides nothing. */
      readonly statement?: string;
      /** @description Where the figure comes from. */
      readonly vintage: components['schemas']['Vintage'];
      /**
       * @description The figure. Exact decimal, as text.
       * @example 162000000
       */
      readonly value: string | null;
      /**
       * @description Its unit.
       * @example CNY
       */
      readonly unit: string | null;
      /**
       * @description Its growth, per cent. Exact decimal, as text.
       * @example 10
       */
      readonly growth: string | null;
      /** @description The period that it is of. */
      readonly period: components['schemas']['Window'];
    };
    readonly ClaimTrack: {
      /** @description The claim as lists show it. */
      readonly claim: components['schemas']['ClaimRow'];
      /** @description All that was said of it, oldest first. */
      readonly statements: readonly components['schemas']['ClaimStatement'][];
      /** @description What was reported on it. */
      readonly outcomes: readonly components['schemas']['Outcome'][];
      /** @description Documents that were silent on it after it was first said. */
      readonly unmentioned: readonly string[];
    };
    readonly ClaimTrackPage: {
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description Claims by the day on which each was first said. */
      readonly data: readonly components['schemas']['ClaimTrack'][];
    };
    readonly ChangeInWords: {
      /**
       * @description As it was.
       * @example USD 26.3 billion
       */
      readonly from: string;
      /**
       * @description As it is since.
       * @example USD 23.5 billion
       */
      readonly to: string;
    };
    readonly CompanyTimelineEntry: {
      /**
       * Format: date
       * @description When.
       * @example 2025-02-20
       */
      readonly at: string;
      /**
       * @description A revision, `outcome`, `verdict`, `unmentioned`, `due` or `review`.
       * @example initiated
       */
      readonly kind: string;
      /** @description For a person. */
      readonly text: string;
      /**
       * Format: uuid
       * @description The document, where one is behind it.
       */
      readonly document: string | null;
      /** @description Old and new target or date, or how a verdict stood before; absent where nothing changed. */
      readonly change?: components['schemas']['ChangeInWords'];
      /**
       * Format: uuid
       * @description Id of the claim; null for a report.
       */
      readonly claim: string | null;
      /**
       * @description Metric id.
       * @example revenue
       */
      readonly metric: string | null;
      /**
       * @description Segment id.
       * @example cloud
       */
      readonly segment: string | null;
      /**
       * @description The claim in one line; the period of a report.
       * @example September quarter 2025
       */
      readonly summary: string;
    };
    readonly CompanyTimelinePage: {
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description Entries, oldest first. */
      readonly data: readonly components['schemas']['CompanyTimelineEntry'][];
    };
    readonly UploadRequest: {
      /**
       * @description File name or title, for people.
       * @example june-quarter-2025.txt
       */
      readonly name?: string;
      /**
       * Format: date
       * @description Last day of the period reported; read from the text if left out.
       * @example 2025-06-30
       */
      readonly periodEnd?: string;
      /**
       * Format: date
       * @description Day of the call; read from the text if left out.
       * @example 2025-07-30
       */
      readonly eventDate?: string;
      /**
       * @description Last day of the fiscal year; overrides the profile’s.
       * @example 03-31
       */
      readonly fiscalYearEnd?: string;
      /**
       * @description Currency of the reports; overrides the profile’s.
       * @example CNY
       */
      readonly currency?: string;
      /**
       * Format: uuid
       * @description Id of the document of the same call that this one corrects.
       */
      readonly replaces?: string;
      /**
       * @description A company profile’s id, or any new word for a neutral profile.
       * @example alibaba
       */
      readonly company: string;
      /**
       * @description The transcript or note; kept character for character. This or `url`.
       * @example Example Corp, June quarter 2025 results conference call
       *
       *     Jane Doe, Chief Financial Officer: Revenue was $4.1 billion, up 12% year over year.
       *     We expect revenue of $4.2 billion to $4.4 billion next quarter.
       */
      readonly text?: string;
      /**
       * Format: uri
       * @description A public address (http or https) to fetch the document from. This or `text`.
       * @example https://ir.example.com/2025-q2-transcript.pdf
       */
      readonly url?: string;
    };
    /**
     * @description `import`: written from the figures of a filing or a table.
     * @enum {string}
     */
    readonly DocumentKind: 'call' | 'import';
    /**
     * @description `ready` once statements and observations can be read.
     * @enum {string}
     */
    readonly DocumentStatus: 'queued' | 'ready' | 'failed';
    /**
     * @description From a closed set.
     * @enum {string}
     */
    readonly ProblemCode:
      | 'file_not_found'
      | 'unreadable_file'
      | 'empty_document'
      | 'binary_file'
      | 'too_large'
      | 'too_costly'
      | 'not_fetched'
      | 'missing_period_end'
      | 'missing_event_date'
      | 'bad_date'
      | 'bad_option'
      | 'bad_profile'
      | 'unknown_company'
      | 'no_statements'
      | 'not_found'
      | 'conflict'
      | 'outdated'
      | 'service_unreachable'
      | 'unauthorized'
      | 'forbidden'
      | 'invalid_request'
      | 'malformed_json'
      | 'unsupported_media_type'
      | 'precondition_required'
      | 'idempotency_mismatch'
      | 'idempotency_in_progress'
      | 'headers_too_large'
      | 'too_slow'
      | 'rate_limited'
      | 'bad_address'
      | 'unknown_route'
      | 'host_not_allowed'
      | 'unavailable'
      | 'internal_error';
    readonly FieldFault: {
      /**
       * @description Path of the field at fault.
       * @example eventDate
       */
      readonly field: string;
      /**
       * @description What is wrong with it.
       * @example must be a day of the calendar, YYYY-MM-DD
       */
      readonly message: string;
    };
    readonly Problem: {
      /**
       * @description Identifies the kind of problem.
       * @example urn:wordkept:problem:not_found
       */
      readonly type: string;
      /**
       * @description The kind of problem in words.
       * @example There is no such record
       */
      readonly title: string;
      /**
       * @description The HTTP status.
       * @example 404
       */
      readonly status: number;
      /**
       * @description What was wrong, and where.
       * @example There is no claim 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d.
       */
      readonly detail: string;
      /** @description From a closed set. */
      readonly code: components['schemas']['ProblemCode'];
      /**
       * @description What to do.
       * @example List the claims with GET /v1/claims.
       */
      readonly advice: string;
      /** @description Every field at fault. */
      readonly errors?: readonly components['schemas']['FieldFault'][];
    };
    /**
     * @description What the file is by its content. `text` and `markdown` are kept as they are.
     * @enum {string}
     */
    readonly DocumentForm: 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'captions' | 'json';
    readonly Origin: {
      /** @description What the file is by its content. `text` and `markdown` are kept as they are. */
      readonly form: components['schemas']['DocumentForm'];
      /**
       * @description As WHATWG names it; null where the form has its own.
       * @example gb18030
       */
      readonly encoding: string | null;
      /**
       * @description Of the file as sent.
       * @example 148210
       */
      readonly bytes: number;
      /** @description SHA-256 of the file as sent, hex. */
      readonly sha256: string;
      /**
       * @description Pages; null where the form has none.
       * @example 14
       */
      readonly pages: number | null;
      /**
       * @description Pages without text, from 1: scanned, or pictures.
       * @example [
       *       3
       *     ]
       */
      readonly emptyPages: readonly number[];
      /**
       * @description What was done and noticed, for people.
       * @example [
       *       "14 pages of a PDF joined to paragraphs"
       *     ]
       */
      readonly notes: readonly string[];
      /** @description Where it was fetched from, redirects followed and the query left out; null where it was sent. */
      readonly address: string | null;
    };
    readonly Document: {
      /**
       * Format: uuid
       * @description Id of the document.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * @description Id of the company.
       * @example alibaba
       */
      readonly company: string;
      /** @description `import`: written from the figures of a filing or a table. */
      readonly kind: components['schemas']['DocumentKind'];
      /**
       * @description File name or title, as sent.
       * @example september-quarter-2025.txt
       */
      readonly name: string;
      /** @description SHA-256 of the text in UTF-8, hex. */
      readonly sha256: string;
      /**
       * @description Length of the text in UTF-16 code units.
       * @example 48210
       */
      readonly characters: number;
      /** @description Languages found, once read. */
      readonly languages: readonly components['schemas']['Language'][];
      /** @description The fiscal period that it reports on; null until read. */
      readonly period: components['schemas']['Period'] | null;
      /**
       * Format: date
       * @description Day of the call; null until read.
       * @example 2025-09-30
       */
      readonly eventDate: string | null;
      /** @description `ready` once statements and observations can be read. */
      readonly status: components['schemas']['DocumentStatus'];
      /** @description Why it could not be read, if it failed. */
      readonly problem: components['schemas']['Problem'] | null;
      /**
       * @description Forward-looking statements found.
       * @example 12
       */
      readonly statements: number;
      /**
       * @description Reported figures and events found.
       * @example 60
       */
      readonly observations: number;
      /**
       * Format: date-time
       * @description When it was recorded here.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly receivedAt: string;
      /** @description How it came in, where it came as a file or from an address; null where it was sent as text. */
      readonly origin: components['schemas']['Origin'] | null;
      /**
       * @description Which version of the call’s text it says, or its sender says, it is; null until read.
       * @example 1
       */
      readonly version: number | null;
      /**
       * Format: uuid
       * @description The document that its sender says it corrects.
       */
      readonly replaces: string | null;
      /** @description The other texts of the same call, the newest first; none until read. */
      readonly sameCall: readonly string[];
    };
    /**
     * @description What is on its way.
     * @enum {string}
     */
    readonly JobKind: 'document' | 'import' | 'reextraction';
    /**
     * @description `done` and `failed` are final.
     * @enum {string}
     */
    readonly JobStatus: 'queued' | 'running' | 'done' | 'failed';
    /**
     * @description How far it has come.
     * @enum {string}
     */
    readonly JobStage: 'received' | 'extract' | 'track' | 'done';
    readonly Found: {
      /**
       * @description Forward-looking statements in the document.
       * @example 12
       */
      readonly statements: number;
      /**
       * @description Reported figures and events in the document.
       * @example 60
       */
      readonly observations: number;
      /**
       * @description Claims that the document speaks of.
       * @example 10
       */
      readonly claims: number;
      /**
       * @description Verdicts of the company that changed.
       * @example 3
       */
      readonly verdictsChanged: number;
    };
    readonly Job: {
      /** @description Id of the job. */
      readonly id: string;
      /** @description What is on its way. */
      readonly kind: components['schemas']['JobKind'];
      /**
       * Format: uuid
       * @description The document; null where it is not about one.
       */
      readonly document: string | null;
      /**
       * @description Id of the company.
       * @example alibaba
       */
      readonly company: string;
      /** @description `done` and `failed` are final. */
      readonly status: components['schemas']['JobStatus'];
      /** @description How far it has come. */
      readonly stage: components['schemas']['JobStage'];
      /** @description Of the steps, or of the documents. */
      readonly percent: number;
      /** @description Why it failed, if it did. */
      readonly problem: components['schemas']['Problem'] | null;
      /** @description What was found in a document, once done. */
      readonly found: components['schemas']['Found'] | null;
      /**
       * Format: date-time
       * @description When it was asked for.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When it last went on.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly updatedAt: string;
    };
    readonly Receipt: {
      /** @description The document as stored. */
      readonly document: components['schemas']['Document'];
      /** @description The job to follow. */
      readonly job: components['schemas']['Job'];
    };
    readonly PreviewRequest: {
      /**
       * @description File name or title, for people.
       * @example june-quarter-2025.txt
       */
      readonly name?: string;
      /**
       * Format: date
       * @description Last day of the period reported; read from the text if left out.
       * @example 2025-06-30
       */
      readonly periodEnd?: string;
      /**
       * Format: date
       * @description Day of the call; read from the text if left out.
       * @example 2025-07-30
       */
      readonly eventDate?: string;
      /**
       * @description Last day of the fiscal year; overrides the profile’s.
       * @example 03-31
       */
      readonly fiscalYearEnd?: string;
      /**
       * @description Currency of the reports; overrides the profile’s.
       * @example CNY
       */
      readonly currency?: string;
      /**
       * Format: uuid
       * @description Id of the document of the same call that this one corrects.
       */
      readonly replaces?: string;
      /**
       * @description Whose document it is. Of a file, its front matter may say so instead.
       * @example alibaba
       */
      readonly company?: string;
      /**
       * @description The transcript or note; kept character for character. This or `url`.
       * @example Example Corp, June quarter 2025 results conference call
       *
       *     Jane Doe, Chief Financial Officer: Revenue was $4.1 billion, up 12% year over year.
       *     We expect revenue of $4.2 billion to $4.4 billion next quarter.
       */
      readonly text?: string;
      /**
       * Format: uri
       * @description A public address (http or https) to fetch the document from. This or `text`.
       * @example https://ir.example.com/2025-q2-transcript.pdf
       */
      readonly url?: string;
    };
    readonly PreviewCompany: {
      /**
       * @description Whose it is taken to be.
       * @example alibaba
       */
      readonly id: string | null;
      /**
       * @description Who says so; `found` by its names in the text.
       * @enum {string|null}
       */
      readonly source: 'given' | 'front_matter' | 'found' | null;
      /** @description It has a profile; without one it is read with a neutral one. */
      readonly hasProfile: boolean;
      /**
       * @description Companies that the text names at its top, the likeliest first.
       * @example [
       *       "alibaba"
       *     ]
       */
      readonly candidates: readonly string[];
    };
    /**
     * @description Who says it; `assumed` where the text says it without its year, or in other words.
     * @enum {string}
     */
    readonly DateSource: 'given' | 'front_matter' | 'stated' | 'assumed';
    readonly Place: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /**
       * @description The words that say it.
       * @example June quarter 2025 results conference call
       */
      readonly quote: string;
    };
    readonly DateReason: {
      /** @description Who says it; `assumed` where the text says it without its year, or in other words. */
      readonly source: components['schemas']['DateSource'];
      /** @description Where in the text; null where it is said outside of it. */
      readonly at: components['schemas']['Place'] | null;
    };
    readonly PreviewPeriod: {
      /**
       * Format: date
       * @description First day.
       * @example 2025-07-01
       */
      readonly start: string;
      /**
       * Format: date
       * @description Last day.
       * @example 2025-09-30
       */
      readonly end: string;
      /**
       * @description Calendar label.
       * @example September quarter 2025
       */
      readonly label: string;
      /**
       * @description Label in the company's fiscal calendar.
       * @example FY2026 Q2
       */
      readonly fiscal: string;
      /** @description Why this period. */
      readonly why: components['schemas']['DateReason'];
    };
    readonly PreviewEventDate: {
      /**
       * Format: date
       * @description Day of the call.
       * @example 2025-07-30
       */
      readonly date: string;
      /** @description Why this day. */
      readonly why: components['schemas']['DateReason'];
    };
    /**
     * @description Only `management` makes statements.
     * @enum {string}
     */
    readonly Role: 'management' | 'analyst' | 'operator' | 'investor_relations' | 'editor' | 'unknown';
    readonly PreviewedSpeaker: {
      /** @description Name, where the document gives one. */
      readonly name: string | null;
      /**
       * @description Title, where the document gives one.
       * @example Chief Financial Officer
       */
      readonly title: string | null;
      /** @description Only `management` makes statements. */
      readonly role: components['schemas']['Role'];
      /**
       * @description How often they speak.
       * @example 12
       */
      readonly turns: number;
      /**
       * @description Characters of what they say.
       * @example 4100
       */
      readonly characters: number;
    };
    readonly SectionLengths: {
      /**
       * @description Characters of a summary.
       * @example 0
       */
      readonly summary: number;
      /**
       * @description Characters of prepared remarks.
       * @example 21000
       */
      readonly prepared: number;
      /**
       * @description Characters of questions and answers.
       * @example 26000
       */
      readonly qa: number;
    };
    readonly Completeness: {
      /** @description Nothing that is looked for is missing. */
      readonly isComplete: boolean;
      /** @description Prepared remarks were found. */
      readonly hasPrepared: boolean;
      /** @description Questions and answers were found. */
      readonly hasQuestions: boolean;
      /** @description The text ends in the middle of a sentence. */
      readonly endsMidSentence: boolean;
      /**
       * @description What is amiss, for people.
       * @example [
       *       "no questions and answers were found"
       *     ]
       */
      readonly doubts: readonly string[];
    };
    readonly KindCounts: {
      /**
       * @description A number or a ratio to check.
       * @example 12
       */
      readonly quantitative: number;
      /**
       * @description Up, down or steady, without a number.
       * @example 12
       */
      readonly directional: number;
      /**
       * @description An event that happens or not.
       * @example 12
       */
      readonly milestone: number;
      /**
       * @description The rest that can be followed.
       * @example 12
       */
      readonly qualitative: number;
    };
    readonly StatementCounts: {
      /**
       * @description Forward-looking statements.
       * @example 12
       */
      readonly total: number;
      /** @description By kind. */
      readonly byKind: components['schemas']['KindCounts'];
    };
    readonly ObservationCounts: {
      /**
       * @description Reported figures and events.
       * @example 60
       */
      readonly total: number;
      /**
       * @description Figures.
       * @example 55
       */
      readonly figures: number;
      /**
       * @description Events.
       * @example 5
       */
      readonly events: number;
    };
    readonly StoredDocument: {
      /**
       * Format: uuid
       * @description Id of the document.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * @description File name or title.
       * @example september-quarter-2025.txt
       */
      readonly name: string;
      /**
       * Format: date-time
       * @description When it was recorded here.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly receivedAt: string;
      /** @description The fiscal period that it reports on; null until read. */
      readonly period: components['schemas']['Period'] | null;
      /**
       * Format: date
       * @description Day of the call; null until read.
       * @example 2025-09-30
       */
      readonly eventDate: string | null;
    };
    readonly Preview: {
      /** @description Whose document it is. */
      readonly company: components['schemas']['PreviewCompany'];
      /**
       * @description File name, without folders.
       * @example q2.pdf
       */
      readonly name: string | null;
      /** @description How it came in. */
      readonly origin: components['schemas']['Origin'];
      /**
       * @description Length of the plain text in UTF-16 code units.
       * @example 48210
       */
      readonly characters: number;
      /** @description SHA-256 of the plain text in UTF-8, hex. */
      readonly sha256: string;
      /**
       * @description The first lines that hold something.
       * @example [
       *       "Example Corp, June quarter 2025 results conference call"
       *     ]
       */
      readonly firstLines: readonly string[];
      /** @description Languages found, the most usual first. */
      readonly languages: readonly components['schemas']['Language'][];
      /** @description The period reported; null where nobody says. */
      readonly period: components['schemas']['PreviewPeriod'] | null;
      /** @description Day of the call; null where nobody says. */
      readonly eventDate: components['schemas']['PreviewEventDate'] | null;
      /**
       * @description Which version of the call’s text it says it is.
       * @example 1
       */
      readonly version: number;
      /**
       * @description Turns of speakers.
       * @example 40
       */
      readonly turns: number;
      /** @description Who speaks. */
      readonly speakers: readonly components['schemas']['PreviewedSpeaker'][];
      /** @description Its parts. */
      readonly sections: components['schemas']['SectionLengths'];
      /** @description Is it whole? */
      readonly completeness: components['schemas']['Completeness'];
      /** @description Null until its dates are known. */
      readonly statements: components['schemas']['StatementCounts'] | null;
      /** @description Null until its dates are known. */
      readonly observations: components['schemas']['ObservationCounts'] | null;
      /** @description Why it should be read with care. */
      readonly flags: readonly components['schemas']['Flag'][];
      /** @description The same text, stored already. */
      readonly equal: components['schemas']['StoredDocument'] | null;
      /** @description Other texts of the same call that are stored, the newest first. */
      readonly sameCall: readonly components['schemas']['StoredDocument'][];
      /** @description What it could not be read for: a date that is missing. */
      readonly problem: components['schemas']['Problem'] | null;
    };
    readonly DocumentPage: {
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description Documents. */
      readonly data: readonly components['schemas']['Document'][];
    };
    /**
     * @description Where in the document.
     * @enum {string}
     */
    readonly Section: 'summary' | 'prepared' | 'qa';
    readonly Speaker: {
      /** @description Name, where the document gives one. */
      readonly name: string | null;
      /**
       * @description Title, where the document gives one.
       * @example Chief Financial Officer
       */
      readonly title: string | null;
      /** @description Only `management` makes statements. */
      readonly role: components['schemas']['Role'];
    };
    /**
     * @description `prose` may hold statements and figures; the rest never does.
     * @enum {string}
     */
    readonly SentenceKind: 'prose' | 'heading' | 'boilerplate' | 'furniture';
    readonly TranslationPlace: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /** @description Language and script of the translation. */
      readonly lang: components['schemas']['Language'];
    };
    readonly Sentence: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /** @description Where its translation stands, where the document carries one. */
      readonly translation: components['schemas']['Span'] | null;
      /** @description Both readings, where sentence and translation give different numbers, scales or currencies. */
      readonly conflict: string | null;
    };
    readonly Paragraph: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /** @description `prose` may hold statements and figures; the rest never does. */
      readonly kind: components['schemas']['SentenceKind'];
      /** @description Language and script of the original. */
      readonly language: components['schemas']['Language'];
      /** @description Where its translation stands, where the document carries one. */
      readonly translation: components['schemas']['TranslationPlace'] | null;
      /** @description Its sentences. */
      readonly sentences: readonly components['schemas']['Sentence'][];
    };
    readonly Turn: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /** @description Where in the document. */
      readonly section: components['schemas']['Section'];
      /** @description Who speaks. */
      readonly speaker: components['schemas']['Speaker'];
      /** @description Language in which most of it is said. */
      readonly language: components['schemas']['Language'];
      /** @description The nearest heading above. */
      readonly heading: string | null;
      /** @description Paragraphs, list items and headings of the original. */
      readonly paragraphs: readonly components['schemas']['Paragraph'][];
    };
    readonly Turns: {
      /**
       * Format: uuid
       * @description The document.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly document: string;
      /** @description What one speaker says until the next begins, in the order of the text. */
      readonly turns: readonly components['schemas']['Turn'][];
    };
    /**
     * @description What told the kind.
     * @enum {string}
     */
    readonly SentenceKindRule: 'operator' | 'editor' | 'direction' | 'isLegal' | 'isHousekeeping' | 'heading' | 'plain';
    readonly SentenceContext: {
      /**
       * @description Segment.
       * @example cloud
       */
      readonly segment: string | null;
      /**
       * @description Metric.
       * @example revenue
       */
      readonly metric: string | null;
    };
    /**
     * @description What it was read as.
     * @enum {string}
     */
    readonly TracedMentionKind: 'quantity' | 'period' | 'metric' | 'segment' | 'scope';
    readonly TracedMention: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /** @description What it was read as. */
      readonly as: components['schemas']['TracedMentionKind'];
      /**
       * @description Words of the sentence.
       * @example 下一个财年
       */
      readonly text: string;
      /**
       * @description Rule or table that read it.
       * @example next_fiscal_year
       */
      readonly rule: string;
      /**
       * @description What it means.
       * @example 2025-04-01 to 2026-03-31, future
       */
      readonly meaning: string;
    };
    /**
     * @description Part of the engine.
     * @enum {string}
     */
    readonly TraceStage: 'reading' | 'statement' | 'observation' | 'proposal';
    /**
     * @description What the rule did.
     * @enum {string}
     */
    readonly TraceVerb: 'found' | 'proposed' | 'refused' | 'merged' | 'made' | 'dropped';
    readonly TraceStep: {
      /** @description Part of the engine. */
      readonly stage: components['schemas']['TraceStage'];
      /** @description What the rule did. */
      readonly did: components['schemas']['TraceVerb'];
      /**
       * @description The rule’s name in the code.
       * @example proposeNumbers
       */
      readonly rule: string;
      /**
       * @description Where, in the document; null for the whole sentence.
       * @example 12
       */
      readonly start: number | null;
      /**
       * @description Where it ends.
       * @example 12
       */
      readonly end: number | null;
      /** @description The words there. */
      readonly text: string | null;
      /** @description More, for a person. */
      readonly detail: string | null;
      /**
       * @description Id of the statement or observation that was made.
       * @example s3
       */
      readonly id: string | null;
    };
    readonly WhyNothing: {
      /**
       * @description Against a statement.
       * @example [
       *       "no_cue"
       *     ]
       */
      readonly statement: readonly string[];
      /**
       * @description Against an observation.
       * @example [
       *       "no_quantity"
       *     ]
       */
      readonly observation: readonly string[];
    };
    readonly TracedOutcome: {
      /**
       * @description Statements made.
       * @example [
       *       "s3"
       *     ]
       */
      readonly statements: readonly string[];
      /**
       * @description Observations made.
       * @example [
       *       "o7"
       *     ]
       */
      readonly observations: readonly string[];
      /** @description What stood against a record, where there is none. */
      readonly why: components['schemas']['WhyNothing'];
    };
    readonly SentenceAccount: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /**
       * @description From one, in the order of the text.
       * @example 12
       */
      readonly number: number;
      /** @description The sentence. */
      readonly text: string;
      /** @description Its language. */
      readonly lang: components['schemas']['Language'];
      /** @description Only `prose` is read. */
      readonly kind: components['schemas']['SentenceKind'];
      /** @description What told the kind. */
      readonly kindRule: components['schemas']['SentenceKindRule'];
      /** @description Is it a question? */
      readonly isQuestion: boolean;
      /** @description Who speaks. */
      readonly speaker: components['schemas']['Speaker'];
      /** @description Where in the document. */
      readonly section: components['schemas']['Section'];
      /** @description The nearest heading above. */
      readonly heading: string | null;
      /** @description What the sentences before it speak of. */
      readonly context: components['schemas']['SentenceContext'];
      /** @description Basis that was announced before. */
      readonly basis: string | null;
      /** @description What was read in it. */
      readonly read: readonly components['schemas']['TracedMention'][];
      /** @description What the rules did, in order. */
      readonly steps: readonly components['schemas']['TraceStep'][];
      /** @description What became of it. */
      readonly outcome: components['schemas']['TracedOutcome'];
    };
    readonly Explanation: {
      /**
       * Format: uuid
       * @description The document.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly document: string;
      /** @description Null where no sentence stands at the offset. */
      readonly sentence: components['schemas']['SentenceAccount'] | null;
    };
    readonly MentionHighlights: {
      /** @description Places of the words that were searched for, in UTF-16 code units of this text. */
      readonly quote: readonly components['schemas']['Span'][];
      /** @description Places of the words that were searched for, in UTF-16 code units of this text. */
      readonly translation: readonly components['schemas']['Span'][];
    };
    /**
     * @description How firmly it was said.
     * @enum {string}
     */
    readonly Modality: 'commitment' | 'expectation' | 'possibility' | 'conditional';
    readonly Statement: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /**
       * @description Verbatim: exactly `text.slice(start, end)` of the document.
       * @example We expect margins to improve next quarter.
       */
      readonly quote: string;
      /** @description Language and script of the quote. */
      readonly lang: components['schemas']['Language'];
      /**
       * Format: uuid
       * @description The document that it stands in.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly document: string;
      /**
       * @description Id of the company; in lists across documents.
       * @example alibaba
       */
      readonly company?: string;
      /**
       * Format: date
       * @description Day of the call; in lists across documents.
       * @example 2025-11-25
       */
      readonly saidOn?: string;
      /** @description Claims that it makes or repeats, or bears on; in lists of one document. */
      readonly claims?: readonly string[];
      /** @description Where words were searched for. */
      readonly highlights?: components['schemas']['MentionHighlights'];
      /**
       * @description Id of the statement in its document.
       * @example s1
       */
      readonly id: string;
      /** @description The same in the translation that the document carries. */
      readonly translation: components['schemas']['Quote'] | null;
      /** @description Who said it. */
      readonly speaker: components['schemas']['Speaker'];
      /** @description Where in the document. */
      readonly section: components['schemas']['Section'];
      /**
       * @description Metric id.
       * @example capital_expenditure
       */
      readonly metric: string;
      /**
       * @description Event id, for milestones.
       * @example product_launch
       */
      readonly event: string | null;
      /**
       * @description Segment id; `group` for the whole company.
       * @example cloud
       */
      readonly segment: string;
      /**
       * @description `reported`, `like_for_like`, `organic`, `constant_currency` or `excluding:<what>`.
       * @example reported
       */
      readonly scope: string;
      /** @description Accounting basis, as said. */
      readonly basis: components['schemas']['Basis'];
      /** @description What kind of promise. */
      readonly kind: components['schemas']['StatementKind'];
      /** @description What kind of target. */
      readonly form: components['schemas']['TargetForm'];
      /**
       * @description Which way.
       * @enum {string|null}
       */
      readonly direction: 'increase' | 'decrease' | 'stable' | 'reach' | 'exceed' | null;
      /** @description The figure promised. */
      readonly target: components['schemas']['Target'] | null;
      /** @description When it falls due. */
      readonly horizon: components['schemas']['Horizon'] | null;
      /** @description How firmly it was said. */
      readonly modality: components['schemas']['Modality'];
      /** @description Conditions that it was made under. */
      readonly conditions: readonly string[];
      /** @description How well it can be checked. */
      readonly checkability: components['schemas']['Checkability'];
      /**
       * @description How sure the reading is.
       * @example 0.9
       */
      readonly confidence: number;
      /** @description Id of the statement of the same document that it repeats. */
      readonly restates: string | null;
      /** @description Key words of what is promised, for threading. */
      readonly topic: readonly string[];
      /** @description Why it should be read with care. */
      readonly flags: readonly components['schemas']['Flag'][];
    };
    readonly StatementPage: {
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description Statements in the order of the text. */
      readonly data: readonly components['schemas']['Statement'][];
    };
    readonly LabelledWindow: {
      /**
       * Format: date
       * @description First day.
       * @example 2025-07-01
       */
      readonly start: string;
      /**
       * Format: date
       * @description Last day.
       * @example 2025-09-30
       */
      readonly end: string;
      /**
       * @description Calendar label.
       * @example September quarter 2025
       */
      readonly label: string;
    };
    readonly Growth: {
      /**
       * @description Per cent. Exact decimal, as text.
       * @example 8
       */
      readonly percent: string;
      /**
       * @description Against the year-ago or the previous period.
       * @enum {string}
       */
      readonly basis: 'yoy' | 'qoq';
    };
    readonly Observation: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /**
       * @description Verbatim: exactly `text.slice(start, end)` of the document.
       * @example We expect margins to improve next quarter.
       */
      readonly quote: string;
      /** @description Language and script of the quote. */
      readonly lang: components['schemas']['Language'];
      /**
       * Format: uuid
       * @description The document that it stands in.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly document: string;
      /**
       * @description Id of the company; in lists across documents.
       * @example alibaba
       */
      readonly company?: string;
      /**
       * Format: date
       * @description Day of the call; in lists across documents.
       * @example 2025-11-25
       */
      readonly saidOn?: string;
      /** @description Claims that it makes or repeats, or bears on; in lists of one document. */
      readonly claims?: readonly string[];
      /** @description Where words were searched for. */
      readonly highlights?: components['schemas']['MentionHighlights'];
      /**
       * @description Id of the observation in its document.
       * @example o1
       */
      readonly id: string;
      /** @description The same in the translation that the document carries. */
      readonly translation: components['schemas']['Quote'] | null;
      /**
       * @description Metric id.
       * @example revenue
       */
      readonly metric: string;
      /** @description Event id, where an event is reported. */
      readonly event: string | null;
      /**
       * @description Segment id; `group` for the whole company.
       * @example group
       */
      readonly segment: string;
      /**
       * @description Scope.
       * @example reported
       */
      readonly scope: string;
      /** @description Accounting basis, as said. */
      readonly basis: components['schemas']['Basis'];
      /** @description The period that the figure is of. */
      readonly period: components['schemas']['LabelledWindow'];
      /**
       * @description The figure, in absolute units. Exact decimal, as text.
       * @example 280200000000
       */
      readonly value: string | null;
      /**
       * @description Unit of the figure.
       * @example CNY
       */
      readonly unit: string | null;
      /** @description Its growth, if said. */
      readonly growth: components['schemas']['Growth'] | null;
      /** @description `more than`, `about`, `streak:9`, `first` ... */
      readonly qualifiers: readonly string[];
      /** @description Who gave it; an analyst’s figure is never an outcome by itself. */
      readonly statedBy: components['schemas']['Role'];
      /** @description Where in the document. */
      readonly section: components['schemas']['Section'];
      /** @description Key words, for linking. */
      readonly topic: readonly string[];
      /** @description Why it should be read with care. */
      readonly flags: readonly components['schemas']['Flag'][];
    };
    readonly ObservationPage: {
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description Observations in the order of the text. */
      readonly data: readonly components['schemas']['Observation'][];
    };
    readonly JobPage: {
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description Jobs, the newest first. */
      readonly data: readonly components['schemas']['Job'][];
    };
    /**
     * @description Company facts or a table.
     * @enum {string}
     */
    readonly ImportKind: 'xbrl' | 'csv';
    /**
     * @description `planned`: a dry run. `done` and `failed` are final.
     * @enum {string}
     */
    readonly ImportStatus: 'planned' | 'tracking' | 'done' | 'failed';
    readonly ImportDocuments: {
      /**
       * @description Days that the source had not given yet.
       * @example 12
       */
      readonly created: number;
      /**
       * @description Days whose figures differ: new versions.
       * @example 0
       */
      readonly replaced: number;
      /**
       * @description Days that were known as they are.
       * @example 0
       */
      readonly unchanged: number;
    };
    readonly ImportRowProblem: {
      /**
       * @description Line of the file, the header being line 1.
       * @example 7
       */
      readonly row: number;
      /**
       * @description The column at fault.
       * @example value
       */
      readonly column: string | null;
      /**
       * @description What is wrong.
       * @example "1,23" is no number that can be read one way only
       */
      readonly detail: string;
      /**
       * @description What to write.
       * @example Write 1234.5, 1,234.5, (12.3), 15% or 3.2亿.
       */
      readonly advice: string;
    };
    readonly Import: {
      /**
       * Format: uuid
       * @description Id of the import; null for a dry run.
       */
      readonly id: string | null;
      /**
       * @description Id of the company.
       * @example apple
       */
      readonly company: string;
      /**
       * @description File name, as sent.
       * @example CIK0000320193.json
       */
      readonly name: string;
      /** @description Company facts or a table. */
      readonly kind: components['schemas']['ImportKind'];
      /** @description `planned`: a dry run. `done` and `failed` are final. */
      readonly status: components['schemas']['ImportStatus'];
      /**
       * @description Rows of the table, or entries of the filings, that were read.
       * @example 3792
       */
      readonly rows: number;
      /**
       * @description Figures in the documents made of them.
       * @example 1210
       */
      readonly figures: number;
      /** @description Documents, one for each source and day. */
      readonly documents: components['schemas']['ImportDocuments'];
      /** @description Rows that could not be taken, the first thousand. */
      readonly problems: readonly components['schemas']['ImportRowProblem'][];
      /**
       * @description What was left out and why, for people.
       * @example [
       *       "1075 entries left out: of concepts that no metric is mapped to"
       *     ]
       */
      readonly notes: readonly string[];
      /** @description Verdicts of the company that changed, once done. */
      readonly verdictsChanged: number | null;
      /** @description Why judging by it failed, if it did. */
      readonly problem: components['schemas']['Problem'] | null;
      /**
       * Format: date-time
       * @description When it was recorded here.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly createdAt: string;
    };
    readonly ImportPage: {
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description Imports, the newest first. */
      readonly data: readonly components['schemas']['Import'][];
    };
    readonly ClaimPage: {
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description Claims. */
      readonly data: readonly components['schemas']['ClaimRow'][];
    };
    readonly TimelineEntry: {
      /**
       * Format: date
       * @description When.
       * @example 2025-02-20
       */
      readonly at: string;
      /**
       * @description A revision, `outcome`, `verdict`, `unmentioned`, `due` or `review`.
       * @example initiated
       */
      readonly kind: string;
      /** @description For a person. */
      readonly text: string;
      /**
       * Format: uuid
       * @description The document, where one is behind it.
       */
      readonly document: string | null;
      /** @description Old and new target or date, or how a verdict stood before; absent where nothing changed. */
      readonly change?: components['schemas']['ChangeInWords'];
    };
    /**
     * @description What was decided.
     * @enum {string}
     */
    readonly DecisionAction: 'confirm' | 'correct' | 'reject' | 'merge' | 'split' | 'overrule';
    /**
     * @description `exact` where it was made, `moved` the same words elsewhere, `changed` words that differ, `orphaned` nowhere: without effect.
     * @enum {string}
     */
    readonly AnchorState: 'exact' | 'moved' | 'changed' | 'orphaned';
    readonly ReviewPlace: {
      /**
       * Format: uuid
       * @description The document.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly document: string;
      /**
       * @description Id of the statement as it is read there.
       * @example s1
       */
      readonly statement: string | null;
      /** @description How well the decision could be placed there. */
      readonly state: components['schemas']['AnchorState'];
    };
    readonly PlacedReview: {
      /**
       * Format: uuid
       * @description Id of the review.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /** @description What was decided. */
      readonly action: components['schemas']['DecisionAction'];
      /**
       * @description Who decided.
       * @example Mara Lindqvist
       */
      readonly author: string;
      /**
       * @description Why.
       * @example The range is for the whole company.
       */
      readonly reason: string;
      /**
       * Format: date-time
       * @description When it was recorded.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly at: string;
      /**
       * Format: date
       * @description The day of the ledger that was looked at.
       * @example 2025-09-30
       */
      readonly day: string;
      /** @description `exact` where it was made, `moved` the same words elsewhere, `changed` words that differ, `orphaned` nowhere: without effect. */
      readonly state: components['schemas']['AnchorState'];
      /** @description For a person, where the state is not `exact`. */
      readonly detail: string | null;
      /** @description Where it stands. */
      readonly places: readonly components['schemas']['ReviewPlace'][];
    };
    /**
     * @description What has changed since.
     * @enum {string}
     */
    readonly AttentionCode: 'text_changed' | 'verdict_changed';
    readonly Attention: {
      /** @description What has changed since. */
      readonly code: components['schemas']['AttentionCode'];
      /**
       * Format: uuid
       * @description Id of the review.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly review: string;
      /** @description For a person. */
      readonly detail: string;
    };
    readonly ClaimReview: {
      /** @description Decisions on the claim and its statements, oldest first. */
      readonly decisions: readonly components['schemas']['PlacedReview'][];
      /** @description The person’s verdict, which stands above the rule’s. */
      readonly verdict: components['schemas']['Verdict'] | null;
      /** @description Why somebody should look again. */
      readonly needsAnotherLook: readonly components['schemas']['Attention'][];
    };
    readonly Claim: {
      /**
       * Format: uuid
       * @description Id of the claim.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * @description Id of the company.
       * @example alibaba
       */
      readonly company: string;
      /**
       * @description Metric id.
       * @example profitability
       */
      readonly metric: string;
      /** @description Event id, for milestones. */
      readonly event: string | null;
      /**
       * @description Segment id.
       * @example aidc
       */
      readonly segment: string;
      /**
       * @description Scope.
       * @example reported
       */
      readonly scope: string;
      /** @description Accounting basis. */
      readonly basis: components['schemas']['Basis'];
      /**
       * @description The basis that it is judged on because the company guides on it; null where none had to be assumed.
       * @enum {string|null}
       */
      readonly assumedBasis?: 'gaap' | 'ifrs' | 'non_gaap' | 'company_defined' | 'unspecified' | null;
      /** @description What kind of promise. */
      readonly kind: components['schemas']['StatementKind'];
      /** @description What kind of target. */
      readonly form: components['schemas']['TargetForm'];
      /**
       * @description Which way.
       * @enum {string|null}
       */
      readonly direction: 'increase' | 'decrease' | 'stable' | 'reach' | 'exceed' | null;
      /** @description How firmly it was said. */
      readonly modality: components['schemas']['Modality'];
      /** @description How well it can be checked. */
      readonly checkability: components['schemas']['Checkability'];
      /** @description The latest statement’s target. */
      readonly target: components['schemas']['Target'] | null;
      /** @description The latest statement’s horizon. */
      readonly horizon: components['schemas']['Horizon'] | null;
      /** @description When it falls due. */
      readonly window: components['schemas']['OpenWindow'];
      /** @description Conditions that it was made under. */
      readonly conditions: readonly string[];
      /** @description Key words of what is promised. */
      readonly topic: readonly string[];
      /**
       * @description In one line.
       * @example AIDC: first profitable quarter by 2026-03-31
       */
      readonly summary: string;
      /** @description Every statement that made, repeated or revised it. */
      readonly statements: readonly components['schemas']['ClaimStatement'][];
      /** @description What was reported later and bears on it. */
      readonly outcomes: readonly components['schemas']['Outcome'][];
      /** @description Judged on the latest statement. */
      readonly verdict: components['schemas']['Verdict'];
      /** @description Judged on the first statement. */
      readonly original: components['schemas']['Verdict'];
      /** @description Each different verdict, oldest first. */
      readonly verdicts: readonly components['schemas']['Verdict'][];
      /** @description What happened to it, oldest first. */
      readonly timeline: readonly components['schemas']['TimelineEntry'][];
      /** @description Covered documents that do not speak of it. */
      readonly unmentioned: readonly string[];
      /** @description Why it should be read with care. */
      readonly flags: readonly components['schemas']['Flag'][];
      /** @description What people decided of it, if anybody did. */
      readonly review: components['schemas']['ClaimReview'] | null;
    };
    readonly TimelinePage: {
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description Entries, oldest first. */
      readonly data: readonly components['schemas']['TimelineEntry'][];
    };
    readonly DocumentReference: {
      /**
       * Format: uuid
       * @description Id of the document.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * @description File name or title.
       * @example september-quarter-2025.txt
       */
      readonly name: string;
      /** @description The fiscal period that it reports on. */
      readonly period: components['schemas']['Period'];
      /**
       * Format: date
       * @description Day of the call.
       * @example 2025-11-25
       */
      readonly eventDate: string;
    };
    readonly ClaimEvidence: {
      /**
       * Format: uuid
       * @description Id of the claim.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly claim: string;
      /** @description The documents quoted. */
      readonly documents: readonly components['schemas']['DocumentReference'][];
      /** @description What was said. */
      readonly statements: readonly components['schemas']['ClaimStatement'][];
      /** @description What happened. */
      readonly outcomes: readonly components['schemas']['Outcome'][];
      /** @description Judged on the latest statement. */
      readonly verdict: components['schemas']['Verdict'];
      /** @description Judged on the first statement. */
      readonly original: components['schemas']['Verdict'];
    };
    readonly VerdictRow: {
      /** @description Where the claim stands. */
      readonly lifecycle: components['schemas']['Lifecycle'];
      /**
       * @description Only once resolved.
       * @enum {string|null}
       */
      readonly result: 'exceeded' | 'met' | 'partially_met' | 'met_late' | 'missed' | 'contradicted' | null;
      /**
       * @description Why it is void, if it is.
       * @enum {string|null}
       */
      readonly void: 'withdrawn' | 'superseded' | 'condition_failed' | 'ambiguous' | 'not_measurable' | null;
      /**
       * @description Why there is no result, where there is none.
       * @enum {string|null}
       */
      readonly reason:
        | 'not_yet_due'
        | 'awaiting_actual'
        | 'no_actual_on_basis'
        | 'scope_mismatch'
        | 'currency_mismatch'
        | 'segment_recast'
        | 'definition_changed'
        | 'measure_unstated'
        | 'window_ambiguous'
        | 'unit_suspect'
        | 'source_conflict'
        | 'not_falsifiable'
        | null;
      /**
       * @description Whether an event that happened lasted.
       * @enum {string|null}
       */
      readonly sustained: 'yes' | 'no' | 'unknown' | null;
      /**
       * Format: date
       * @description What was known on this day was judged on.
       * @example 2025-11-25
       */
      readonly asOf: string;
      /**
       * @description Name of the rule.
       * @example event.latch
       */
      readonly rule: string;
      /**
       * @description Version of the rule.
       * @example 1
       */
      readonly ruleVersion: number;
      /** @description Both figures and the arithmetic, for a person. */
      readonly explanation: string;
      /** @description Pace of a cumulative target under each candidate window. */
      readonly progress: readonly components['schemas']['Progress'][] | null;
      /**
       * @description Where the figure lies beside the target; whether that is good is for `result` to say.
       * @enum {string|null}
       */
      readonly numeric?: 'above' | 'inside' | 'below' | null;
      /** @description What was judged. */
      readonly inputs?: components['schemas']['VerdictInputs'];
      /**
       * @description How sure the verdict is.
       * @example 0.9
       */
      readonly confidence: number;
      /**
       * Format: uuid
       * @description Id of the claim.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly claim: string;
      /**
       * @description Id of the company.
       * @example alibaba
       */
      readonly company: string;
      /**
       * @description Metric id.
       * @example profitability
       */
      readonly metric: string;
      /**
       * @description Segment id.
       * @example aidc
       */
      readonly segment: string;
      /**
       * @description The claim in one line.
       * @example AIDC: first profitable quarter by 2026-03-31
       */
      readonly summary: string;
      /** @description The last of its claim. */
      readonly isLatest: boolean;
    };
    readonly VerdictPage: {
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description Verdicts, oldest first. */
      readonly data: readonly components['schemas']['VerdictRow'][];
    };
    readonly ReextractionRequest: {
      /**
       * @description The company whose documents are read again.
       * @example alibaba
       */
      readonly company: string;
    };
    /**
     * @description `ready` waits for `apply` or `discard`.
     * @enum {string}
     */
    readonly ReextractionStatus: 'reading' | 'ready' | 'applied' | 'discarded' | 'failed';
    readonly StatementDifference: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /**
       * @description What the other version makes of the words.
       * @enum {string}
       */
      readonly what: 'new' | 'gone' | 'changed';
      /** @description SHA-256 of the document. */
      readonly sha256: string;
      /** @description Verbatim. */
      readonly quote: string;
      /**
       * @description Metric id.
       * @example revenue
       */
      readonly metric: string;
      /**
       * @description Segment id.
       * @example cloud
       */
      readonly segment: string;
    };
    readonly ClaimDifference: {
      /**
       * @description What would become of the claim.
       * @enum {string}
       */
      readonly what: 'new' | 'gone' | 'verdict_changed';
      /** @description The claim in one line. */
      readonly summary: string;
      /**
       * @description Metric id.
       * @example revenue
       */
      readonly metric: string;
      /**
       * @description Segment id.
       * @example cloud
       */
      readonly segment: string;
      /**
       * @description The verdict as it is, in words.
       * @example missed
       */
      readonly before: string | null;
      /**
       * @description The verdict as it would be.
       * @example met
       */
      readonly after: string | null;
    };
    /**
     * @description What was decided.
     * @enum {string}
     */
    readonly ReviewAction: 'confirm' | 'correct' | 'reject' | 'merge' | 'split' | 'overrule' | 'undo';
    readonly ReviewDifference: {
      /**
       * Format: uuid
       * @description Id of the review.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly review: string;
      /** @description What was decided. */
      readonly action: components['schemas']['ReviewAction'];
      /** @description How well it could still be placed. */
      readonly state: components['schemas']['AnchorState'];
      /** @description For a person. */
      readonly detail: string | null;
    };
    readonly ReextractionDifferences: {
      /** @description Statements gone, new and read otherwise. */
      readonly statements: readonly components['schemas']['StatementDifference'][];
      /** @description Claims gone and new, and verdicts that would change. */
      readonly claims: readonly components['schemas']['ClaimDifference'][];
      /** @description Decisions of people that would lose their place, or stand on changed words. */
      readonly reviews: readonly components['schemas']['ReviewDifference'][];
    };
    readonly Reextraction: {
      /**
       * Format: uuid
       * @description Id of the reextraction.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * @description Id of the company.
       * @example alibaba
       */
      readonly company: string;
      /** @description `ready` waits for `apply` or `discard`. */
      readonly status: components['schemas']['ReextractionStatus'];
      /**
       * @description Version of the engine that reads; null until a worker has begun.
       * @example 3
       */
      readonly engineVersion: string | null;
      /**
       * @description Documents of the company.
       * @example 12
       */
      readonly documents: number;
      /**
       * @description Documents read so far.
       * @example 12
       */
      readonly read: number;
      /** @description Documents that it cannot read; they stay as they are. */
      readonly unreadable: readonly string[];
      /** @description What would be otherwise, once all is read. */
      readonly differences: components['schemas']['ReextractionDifferences'] | null;
      /** @description Why it failed, if it did. */
      readonly problem: components['schemas']['Problem'] | null;
      /**
       * Format: date-time
       * @description When it was asked for.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When it last changed.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly updatedAt: string;
    };
    readonly OutdatedCompany: {
      /**
       * @description Id of the company.
       * @example alibaba
       */
      readonly company: string;
      /**
       * @description Documents that another version of the engine read.
       * @example 6
       */
      readonly documents: number;
      /** @description The versions that read them. */
      readonly engineVersions: readonly string[];
    };
    readonly OutdatedCompanyPage: {
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description By id of the company. */
      readonly data: readonly components['schemas']['OutdatedCompany'][];
    };
    readonly Bounds: {
      /**
       * @description Lower bound; null where open. Exact decimal, as text.
       * @example 380000000000
       */
      readonly low: string | null;
      /**
       * @description Upper bound; null where open. Exact decimal, as text.
       * @example 380000000000
       */
      readonly high: string | null;
      /**
       * @description Unit.
       * @example CNY
       */
      readonly unit: string;
    };
    readonly StatementAnchor: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /**
       * @description Verbatim: exactly `text.slice(start, end)` of the document.
       * @example We expect margins to improve next quarter.
       */
      readonly quote: string;
      /** @description Language and script of the quote. */
      readonly lang: components['schemas']['Language'];
      /** @description SHA-256 of the document. */
      readonly sha256: string;
      /** @description What stands before the quote. */
      readonly prefix: string;
      /** @description What stands after it. */
      readonly suffix: string;
      /**
       * Format: date
       * @description Day of the call.
       * @example 2025-11-25
       */
      readonly eventDate: string;
      /**
       * Format: date
       * @description End of the period that the call reports on.
       * @example 2025-09-30
       */
      readonly periodEnd: string;
      /**
       * @description Metric id, as it was read.
       * @example revenue
       */
      readonly metric: string;
      /** @description Event id, as it was read. */
      readonly event: string | null;
      /**
       * @description Segment id, as it was read.
       * @example cloud
       */
      readonly segment: string;
      /** @description The figure, as it was read. */
      readonly target: components['schemas']['Bounds'] | null;
      /**
       * Format: date
       * @description End of its horizon, as it was read.
       * @example 2025-09-30
       */
      readonly due: string | null;
      /** @description No other statement was read from these words. */
      readonly alone: boolean;
    };
    readonly CorrectedTarget: {
      /**
       * @description Lower bound; null where open.
       * @example 380000000000
       */
      readonly low?: string | null;
      /**
       * @description Upper bound; null where open.
       * @example 380000000000
       */
      readonly high?: string | null;
      /**
       * @description ISO 4217 code, `percent`, `percentage_point`, `count` ...
       * @example CNY
       */
      readonly unit: string;
      /** @description What it is measured against, if anything. */
      readonly comparison?: components['schemas']['ComparisonOfTarget'] | null;
    };
    readonly Anchor: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /**
       * @description Verbatim: exactly `text.slice(start, end)` of the document.
       * @example We expect margins to improve next quarter.
       */
      readonly quote: string;
      /** @description Language and script of the quote. */
      readonly lang: components['schemas']['Language'];
      /** @description SHA-256 of the document. */
      readonly sha256: string;
      /** @description What stands before the quote. */
      readonly prefix: string;
      /** @description What stands after it. */
      readonly suffix: string;
    };
    readonly Correction: {
      readonly metric?: string;
      readonly event?: string | null;
      readonly segment?: string;
      readonly scope?: string;
      /** @enum {string} */
      readonly basis?: 'gaap' | 'ifrs' | 'non_gaap' | 'company_defined' | 'unspecified';
      /** @enum {string} */
      readonly kind?: 'quantitative' | 'directional' | 'milestone' | 'qualitative';
      /** @enum {string} */
      readonly form?:
        | 'point'
        | 'range'
        | 'floor'
        | 'ceiling'
        | 'approximate'
        | 'directional'
        | 'relative'
        | 'cumulative'
        | 'event'
        | 'by_date'
        | 'qualitative';
      /** @enum {string|null} */
      readonly direction?: 'increase' | 'decrease' | 'stable' | 'reach' | 'exceed' | null;
      /** @enum {string} */
      readonly modality?: 'commitment' | 'expectation' | 'possibility' | 'conditional';
      readonly target?: components['schemas']['CorrectedTarget'] | null;
      readonly horizon?: components['schemas']['OpenWindow'] | null;
      readonly span?: components['schemas']['Anchor'];
    };
    readonly Decided: {
      /** @description Where the claim stands. */
      readonly lifecycle: components['schemas']['Lifecycle'];
      /**
       * @description Only once resolved.
       * @enum {string|null}
       */
      readonly result: 'exceeded' | 'met' | 'partially_met' | 'met_late' | 'missed' | 'contradicted' | null;
      /**
       * @description Why it is void, if it is.
       * @enum {string|null}
       */
      readonly void: 'withdrawn' | 'superseded' | 'condition_failed' | 'ambiguous' | 'not_measurable' | null;
      /**
       * @description Why there is no result, where there is none.
       * @enum {string|null}
       */
      readonly reason:
        | 'not_yet_due'
        | 'awaiting_actual'
        | 'no_actual_on_basis'
        | 'scope_mismatch'
        | 'currency_mismatch'
        | 'segment_recast'
        | 'definition_changed'
        | 'measure_unstated'
        | 'window_ambiguous'
        | 'unit_suspect'
        | 'source_conflict'
        | 'not_falsifiable'
        | null;
    };
    readonly Undone: {
      /**
       * Format: uuid
       * @description The undoing.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly review: string;
      /**
       * @description Who took it back.
       * @example Mara Lindqvist
       */
      readonly author: string;
      /** @description Why. */
      readonly reason: string;
      /**
       * Format: date-time
       * @description When.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly at: string;
    };
    /**
     * @description Where it stands in the ledger; `waiting` until the ledger is made with it, `unseen` where its document is not part of the corpus, `recorded` for an undoing.
     * @enum {string}
     */
    readonly ReviewState: 'exact' | 'moved' | 'changed' | 'orphaned' | 'waiting' | 'undone' | 'unseen' | 'recorded';
    readonly Review: {
      /**
       * Format: uuid
       * @description Id of the review.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * @description Id of the company.
       * @example alibaba
       */
      readonly company: string;
      /**
       * Format: uuid
       * @description The claim that was looked at; it may be retired since.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly claim: string;
      /** @description What was decided. */
      readonly action: components['schemas']['ReviewAction'];
      /**
       * @description Who decided.
       * @example Mara Lindqvist
       */
      readonly author: string;
      /**
       * @description Why.
       * @example The range is for the whole company.
       */
      readonly reason: string;
      /**
       * Format: date-time
       * @description When it was recorded.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly at: string;
      /**
       * Format: date
       * @description The day of the ledger that was looked at.
       * @example 2025-09-30
       */
      readonly day: string;
      /** @description The statement that it speaks of. */
      readonly subject: components['schemas']['StatementAnchor'] | null;
      /** @description What was corrected. */
      readonly changes: components['schemas']['Correction'] | null;
      /** @description A statement of the claim that was merged. */
      readonly other: components['schemas']['StatementAnchor'] | null;
      /** @description Of a rejection: the whole claim. */
      readonly whole: boolean | null;
      /** @description The person’s verdict. */
      readonly verdict: components['schemas']['Decided'] | null;
      /** @description What the rule said then. */
      readonly seen: components['schemas']['Decided'] | null;
      /**
       * Format: uuid
       * @description What it takes back, if it is an undoing.
       */
      readonly undoes: string | null;
      /** @description Who took it back, if anybody did. */
      readonly undone: components['schemas']['Undone'] | null;
      /** @description Where it stands in the ledger; `waiting` until the ledger is made with it, `unseen` where its document is not part of the corpus, `recorded` for an undoing. */
      readonly state: components['schemas']['ReviewState'];
      /** @description For a person, where the words have moved, changed or gone. */
      readonly detail: string | null;
    };
    readonly ReviewPage: {
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description Reviews, newest first. */
      readonly data: readonly components['schemas']['Review'][];
    };
    readonly Reviewer: {
      /**
       * @description Who decided.
       * @example Mara Lindqvist
       */
      readonly author: string;
      /**
       * @description How often, what was undone too.
       * @example 12
       */
      readonly decisions: number;
      /**
       * Format: date-time
       * @description The last time.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly latest: string;
    };
    readonly ReviewProgress: {
      /**
       * @description Claims that stand.
       * @example 34
       */
      readonly claims: number;
      /**
       * @description On which somebody has decided.
       * @example 12
       */
      readonly reviewed: number;
      /**
       * @description Of these, changed since.
       * @example 1
       */
      readonly needsAnotherLook: number;
      /**
       * @description To be read with care, reviewed or not.
       * @example 9
       */
      readonly flagged: number;
      /** @description Whoever decided most first. */
      readonly reviewers: readonly components['schemas']['Reviewer'][];
    };
    readonly StatementOfClaim: {
      /**
       * Format: uuid
       * @description The document.
       */
      readonly document: string;
      /**
       * @description Id of the statement in it.
       * @example s1
       */
      readonly statement: string;
    };
    readonly ComparisonOfTarget: {
      /**
       * @description `yoy`, `qoq`, `period:<label>` ...
       * @example yoy
       */
      readonly to: string;
      /**
       * @description Multiple of what it is compared to.
       * @example 380000000000
       */
      readonly multiple?: string | null;
    };
    readonly CorrectedHorizon: {
      /**
       * Format: date
       * @description First day; null where it has no stated start.
       * @example 2025-09-30
       */
      readonly start?: string | null;
      /**
       * Format: date
       * @description Last day; null where no end was given.
       * @example 2025-09-30
       */
      readonly end?: string | null;
    };
    readonly CorrectedSpan: {
      /** @description First character, in UTF-16 code units. */
      readonly start: number;
      /** @description One past the last character. */
      readonly end: number;
    };
    readonly Changes: {
      /**
       * @description Metric id.
       * @example revenue
       */
      readonly metric?: string;
      /** @description Event id; null for none. */
      readonly event?: string | null;
      /**
       * @description Segment id.
       * @example cloud
       */
      readonly segment?: string;
      /**
       * @description Scope.
       * @example reported
       */
      readonly scope?: string;
      /**
       * @description Accounting basis.
       * @enum {string}
       */
      readonly basis?: 'gaap' | 'ifrs' | 'non_gaap' | 'company_defined' | 'unspecified';
      /**
       * @description What kind of promise.
       * @enum {string}
       */
      readonly kind?: 'quantitative' | 'directional' | 'milestone' | 'qualitative';
      /**
       * @description What kind of target.
       * @enum {string}
       */
      readonly form?:
        | 'point'
        | 'range'
        | 'floor'
        | 'ceiling'
        | 'approximate'
        | 'directional'
        | 'relative'
        | 'cumulative'
        | 'event'
        | 'by_date'
        | 'qualitative';
      /**
       * @description Which way; null for none.
       * @enum {string|null}
       */
      readonly direction?: 'increase' | 'decrease' | 'stable' | 'reach' | 'exceed' | null;
      /**
       * @description How firmly it was said.
       * @enum {string}
       */
      readonly modality?: 'commitment' | 'expectation' | 'possibility' | 'conditional';
      /** @description The figure promised; null for none. */
      readonly target?: components['schemas']['CorrectedTarget'] | null;
      /** @description When it falls due; null for never. */
      readonly horizon?: components['schemas']['CorrectedHorizon'] | null;
      /** @description Where the quote should be cut. */
      readonly span?: components['schemas']['CorrectedSpan'];
    };
    readonly DecidedVerdict: {
      /**
       * @description Where the claim stands.
       * @enum {string}
       */
      readonly lifecycle: 'open' | 'on_pace' | 'behind_pace' | 'due' | 'resolved' | 'void';
      /**
       * @description Only where it is resolved.
       * @enum {string|null}
       */
      readonly result?: 'exceeded' | 'met' | 'partially_met' | 'met_late' | 'missed' | 'contradicted' | null;
      /**
       * @description Only where it is void.
       * @enum {string|null}
       */
      readonly void?: 'withdrawn' | 'superseded' | 'condition_failed' | 'ambiguous' | 'not_measurable' | null;
      /**
       * @description Only where there is no result.
       * @enum {string|null}
       */
      readonly reason?:
        | 'not_yet_due'
        | 'awaiting_actual'
        | 'no_actual_on_basis'
        | 'scope_mismatch'
        | 'currency_mismatch'
        | 'segment_recast'
        | 'definition_changed'
        | 'measure_unstated'
        | 'window_ambiguous'
        | 'unit_suspect'
        | 'source_conflict'
        | 'not_falsifiable'
        | null;
    };
    readonly ReviewRequest: {
      /**
       * @description Who decides; the name of the key if left out.
       * @example Mara Lindqvist
       */
      readonly author?: string;
      /**
       * @description Why.
       * @example The range is for the whole company.
       */
      readonly reason: string;
      /**
       * Format: uuid
       * @description The claim that was looked at.
       */
      readonly claim: string;
      /** @description The statement that is meant; if left out the claim’s first, and to reject the whole claim. */
      readonly statement?: components['schemas']['StatementOfClaim'];
      /**
       * @description What is decided.
       * @enum {string}
       */
      readonly action: 'confirm' | 'correct' | 'reject' | 'merge' | 'split' | 'overrule';
      /** @description To correct: the fields that were read wrongly. */
      readonly changes?: components['schemas']['Changes'];
      /**
       * Format: uuid
       * @description To merge: the other claim.
       */
      readonly other?: string;
      /** @description To overrule: the verdict. */
      readonly verdict?: components['schemas']['DecidedVerdict'];
    };
    readonly UndoReviewRequest: {
      /**
       * @description Who decides; the name of the key if left out.
       * @example Mara Lindqvist
       */
      readonly author?: string;
      /**
       * @description Why.
       * @example The range is for the whole company.
       */
      readonly reason: string;
    };
    /**
     * @description `due` with the next report; `overdue`: it has been reported on and nothing answers the claim.
     * @enum {string}
     */
    readonly DueStatus: 'behind_pace' | 'due' | 'overdue' | 'on_pace' | 'later';
    readonly Question: {
      /**
       * @description In English.
       * @example On February 20, 2025 you guided for cloud revenue of USD 10 billion in the period to June 30, 2025. Where does it stand?
       */
      readonly en: string;
      /** @description In Simplified Chinese. */
      readonly 'zh-Hans': string;
      /** @description In Traditional Chinese. */
      readonly 'zh-Hant': string;
    };
    readonly DueClaim: {
      /**
       * Format: uuid
       * @description Id of the claim.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly claim: string;
      /**
       * @description Metric id.
       * @example revenue
       */
      readonly metric: string;
      /**
       * @description Segment id.
       * @example cloud
       */
      readonly segment: string;
      /**
       * @description In one line.
       * @example Cloud: revenue USD 10 billion
       */
      readonly summary: string;
      /** @description `due` with the next report; `overdue`: it has been reported on and nothing answers the claim. */
      readonly status: components['schemas']['DueStatus'];
      /**
       * Format: date
       * @description Last day of its window.
       * @example 2025-09-30
       */
      readonly windowEnd: string | null;
      /**
       * Format: date
       * @description When it was last said.
       * @example 2025-02-20
       */
      readonly saidOn: string;
      /**
       * @description Share of a total that is reached. Exact decimal, as text.
       * @example 0.25
       */
      readonly share: string | null;
      /**
       * @description Share of the window that has passed. Exact decimal, as text.
       * @example 0.5
       */
      readonly elapsed: string | null;
      /** @description What to ask. */
      readonly question: components['schemas']['Question'];
      /** @description For an overdue claim: the documents that could have answered it and do not. */
      readonly searched: readonly string[];
    };
    readonly DueRow: {
      /**
       * Format: uuid
       * @description Id of the claim.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * @description Id of the company.
       * @example alibaba
       */
      readonly company: string;
      /**
       * @description Metric id.
       * @example profitability
       */
      readonly metric: string;
      /** @description Event id, for milestones. */
      readonly event: string | null;
      /**
       * @description Segment id.
       * @example aidc
       */
      readonly segment: string;
      /** @description What kind of promise. */
      readonly kind: components['schemas']['StatementKind'];
      /**
       * @description In one line.
       * @example AIDC: first profitable quarter by 2026-03-31
       */
      readonly summary: string;
      /** @description When it falls due. */
      readonly window: components['schemas']['OpenWindow'];
      /**
       * Format: date
       * @description When it was first said.
       * @example 2025-02-20
       */
      readonly saidOn: string;
      /** @description Quote of the statement that holds, as revised last: the one that is judged. */
      readonly said: string;
      /** @description Quote of what was reported, if anything was. */
      readonly happened: string | null;
      /** @description The one that holds: a person’s where it stands above the rule’s. */
      readonly verdict: components['schemas']['Verdict'];
      /** @description The rule’s, where a person overruled it. */
      readonly overruled: components['schemas']['Verdict'] | null;
      /** @description Has anybody decided on it? */
      readonly reviewed: boolean;
      /** @description Something has changed since people decided on it. */
      readonly needsAnotherLook: boolean;
      /**
       * @description How sure it is: as its least sure reading or its verdict.
       * @example 0.9
       */
      readonly confidence: number;
      /** @description Why it should be read with care, each doubt once. */
      readonly flags: readonly (
        | 'currency_conflict'
        | 'source_conflict'
        | 'unit_suspect'
        | 'label_conflict'
        | 'recording_slip'
        | 'basis_inherited'
        | 'window_ambiguous'
        | 'assumed_period'
        | 'analyst_figure'
        | 'model_proposed'
        | 'model_failed'
      )[];
      /**
       * @description How each statement relates to the one before.
       * @example [
       *       "initiated",
       *       "quantified"
       *     ]
       */
      readonly revisions: readonly string[];
      /**
       * @description How many statements make it up.
       * @example 2
       */
      readonly statements: number;
      /** @description How well it can be checked. */
      readonly checkability: components['schemas']['Checkability'];
      /** @description The latest statement’s target. */
      readonly target: components['schemas']['Target'] | null;
      /** @description What kind of target. */
      readonly form: components['schemas']['TargetForm'];
      /**
       * @description Which way.
       * @enum {string|null}
       */
      readonly direction: 'increase' | 'decrease' | 'stable' | 'reach' | 'exceed' | null;
      /**
       * @description Key words of what is promised.
       * @example [
       *       "cloud",
       *       "qwen2.5-max"
       *     ]
       */
      readonly topic: readonly string[];
      /** @description Where and when `said` was said. */
      readonly saidAt: components['schemas']['SaidPlace'];
      /** @description Where `happened` stands, and its figure. */
      readonly outcome: components['schemas']['OutcomeFigure'] | null;
      /** @description Where words were searched for; empty where another quote of the claim holds them. */
      readonly highlights?: components['schemas']['ClaimHighlights'];
      /** @description Why it is on the list and what to ask; null where no company was named. */
      readonly due: components['schemas']['DueClaim'] | null;
    };
    readonly DuePage: {
      /** @description Claims. */
      readonly data: readonly components['schemas']['DueRow'][];
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description The report expected next; null where no company was named. */
      readonly report: components['schemas']['ExpectedReport'] | null;
    };
    readonly ComparedDocuments: {
      /** @description Of the earlier period. */
      readonly from: readonly string[];
      /** @description Of the later period. */
      readonly to: readonly string[];
    };
    readonly Moved: {
      /**
       * @description By how much. Exact decimal, as text.
       * @example 0.9
       */
      readonly value: string;
      /**
       * @description Unit of the move.
       * @example percentage_point
       */
      readonly unit: string;
    };
    readonly ComparisonCell: {
      /**
       * @description The figure. Exact decimal, as text.
       * @example 280200000000
       */
      readonly value: string | null;
      /**
       * @description Its unit.
       * @example CNY
       */
      readonly unit: string | null;
      /**
       * @description How the figure was bounded: "more than 53 million". Null where it was said as it is.
       * @enum {string|null}
       */
      readonly valueBound: 'at_least' | 'more_than' | 'up_to' | 'less_than' | 'about' | null;
      /**
       * @description Its growth, per cent. Exact decimal, as text.
       * @example 8
       */
      readonly growth: string | null;
      /**
       * @description What the growth is against.
       * @enum {string|null}
       */
      readonly growthBasis: 'yoy' | 'qoq' | null;
      /**
       * @description How the growth was bounded: triple digits are at least 100 per cent.
       * @enum {string|null}
       */
      readonly growthBound: 'at_least' | 'more_than' | 'up_to' | 'less_than' | 'about' | null;
      /** @description The growth was not said but worked out from the year-ago figure that management gave. */
      readonly isGrowthDerived: boolean;
      /** @description How a rate moved against the year before, as said or worked out. */
      readonly moved: components['schemas']['Moved'] | null;
      /** @description `more than`, `about`, `streak:9` ... */
      readonly qualifiers: readonly string[];
      /** @description Where it was said. */
      readonly quote: components['schemas']['Quote'] | null;
      /**
       * Format: uuid
       * @description The document that the quote stands in.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly document: string;
    };
    readonly Change: {
      /**
       * @description Difference in the unit of the figures. Exact decimal, as text.
       * @example 380000000000
       */
      readonly absolute: string | null;
      /**
       * @description Difference in per cent of the earlier one. Exact decimal, as text.
       * @example 5
       */
      readonly percent: string | null;
      /**
       * @description Difference of two percentages. Exact decimal, as text.
       * @example 1.5
       */
      readonly percentagePoints: string | null;
      /**
       * @description Difference of the two growth rates, in points. Exact decimal, as text.
       * @example 2
       */
      readonly growthPoints: string | null;
    };
    readonly Streak: {
      /**
       * @description How many periods in a row.
       * @example 9
       */
      readonly periods: number;
      /**
       * @description Of what.
       * @enum {string}
       */
      readonly of: 'growth' | 'decline' | 'double_digit' | 'triple_digit' | 'unnamed';
      /** @description As management said; else counted over the documents known. */
      readonly isSaid: boolean;
    };
    readonly SeriesPoint: {
      /**
       * @description Calendar label.
       * @example September quarter 2025
       */
      readonly label: string;
      /**
       * Format: date
       * @description Last day.
       * @example 2025-09-30
       */
      readonly end: string;
      /**
       * @description The figure. Exact decimal, as text.
       * @example 380000000000
       */
      readonly value: string | null;
      /**
       * @description Its unit.
       * @example CNY
       */
      readonly unit: string | null;
      /**
       * @description Its growth, per cent. Exact decimal, as text.
       * @example 8
       */
      readonly growth: string | null;
    };
    readonly ComparisonRow: {
      /**
       * @description Metric id.
       * @example revenue
       */
      readonly metric: string;
      /**
       * @description Segment id.
       * @example cloud
       */
      readonly segment: string;
      /**
       * @description Scope.
       * @example reported
       */
      readonly scope: string;
      /** @description Accounting basis. */
      readonly basis: components['schemas']['Basis'];
      /**
       * @description `share`, `rank`, `part:<name>` or `months:<n>`; null for the measure itself.
       * @example share
       */
      readonly aspect: string | null;
      /** @description In the earlier period. */
      readonly from: components['schemas']['ComparisonCell'] | null;
      /** @description In the later period. */
      readonly to: components['schemas']['ComparisonCell'] | null;
      /** @description From one to the other. */
      readonly change: components['schemas']['Change'];
      /** @description How long it has gone so. */
      readonly streak: components['schemas']['Streak'] | null;
      /** @description The periods known from the earlier to the later one, oldest first. */
      readonly series: readonly components['schemas']['SeriesPoint'][];
      /** @description Why the two may not be comparable. */
      readonly notes: readonly string[];
    };
    readonly StatementReference: {
      /**
       * @description First character, in UTF-16 code units of the text.
       * @example 100
       */
      readonly start: number;
      /**
       * @description One past the last character.
       * @example 180
       */
      readonly end: number;
      /**
       * @description Verbatim: exactly `text.slice(start, end)` of the document.
       * @example We expect margins to improve next quarter.
       */
      readonly quote: string;
      /** @description Language and script of the quote. */
      readonly lang: components['schemas']['Language'];
      /**
       * @description Which of the two documents.
       * @enum {string}
       */
      readonly document: 'from' | 'to';
      /**
       * @description Id of the statement in its document.
       * @example s1
       */
      readonly statement: string;
      /**
       * @description Metric id.
       * @example revenue
       */
      readonly metric: string;
      /**
       * @description Segment id.
       * @example cloud
       */
      readonly segment: string;
      /**
       * @description How it relates to what was said before.
       * @enum {string|null}
       */
      readonly revision:
        | 'initiated'
        | 'reiterated'
        | 'raised'
        | 'lowered'
        | 'narrowed'
        | 'widened'
        | 'horizon_extended'
        | 'horizon_pulled_in'
        | 'quantified'
        | 'dequantified'
        | 'hinted_up'
        | 'hinted_down'
        | 'rescoped'
        | 'withdrawn'
        | 'reinstated'
        | 'corrected'
        | 'not_comparable'
        | null;
      /** @description Id of the claim. */
      readonly claim: string;
      /**
       * @description The claim in one line.
       * @example AIDC: first profitable quarter by 2026-03-31
       */
      readonly summary: string;
      /**
       * Format: uuid
       * @description The document that the quote stands in.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly source: string;
      /** @description Where the statement changed the target. */
      readonly change: components['schemas']['ChangeInWords'] | null;
      /**
       * @description What the claim came to by the later period.
       * @enum {string|null}
       */
      readonly result: 'exceeded' | 'met' | 'partially_met' | 'met_late' | 'missed' | 'contradicted' | null;
      /**
       * @description Of an event that was met: has it lasted, as known by then.
       * @enum {string|null}
       */
      readonly sustained: 'yes' | 'no' | 'unknown' | null;
    };
    readonly ComparedStatements: {
      /** @description Said for the first time. */
      readonly new: readonly components['schemas']['StatementReference'][];
      /** @description Said again. */
      readonly repeated: readonly components['schemas']['StatementReference'][];
      /** @description Said otherwise. */
      readonly revised: readonly components['schemas']['StatementReference'][];
      /** @description Come true. */
      readonly fulfilled: readonly components['schemas']['StatementReference'][];
      /** @description Not come true. */
      readonly missed: readonly components['schemas']['StatementReference'][];
      /** @description Taken back. */
      readonly withdrawn: readonly components['schemas']['StatementReference'][];
      /** @description No longer spoken of. */
      readonly unmentioned: readonly components['schemas']['StatementReference'][];
    };
    readonly ComparedTopic: {
      /**
       * @description A name that is spoken of, or a measure of a segment.
       * @enum {string}
       */
      readonly kind: 'name' | 'measure';
      /**
       * @description What is spoken of.
       * @example Quick Commerce
       */
      readonly topic: string;
      /** @description Metric id; null where it is a name. */
      readonly metric: string | null;
      /** @description Segment id; null where it is a name. */
      readonly segment: string | null;
      /**
       * @description How often.
       * @example 3
       */
      readonly mentions: number;
      /** @description One of the sentences, verbatim. */
      readonly quote: string;
    };
    readonly ComparedTopics: {
      /** @description In the later period only. */
      readonly takenUp: readonly components['schemas']['ComparedTopic'][];
      /** @description In the earlier period only. */
      readonly givenUp: readonly components['schemas']['ComparedTopic'][];
    };
    readonly Comparison: {
      /**
       * @description Id of the company.
       * @example alibaba
       */
      readonly company: string;
      /** @description The earlier period. */
      readonly from: components['schemas']['Period'];
      /** @description The later period. */
      readonly to: components['schemas']['Period'];
      /** @description All documents of each period. */
      readonly documents: components['schemas']['ComparedDocuments'];
      /** @description What holds for every row: how the two periods lie to each other. */
      readonly notes: readonly string[];
      /** @description One for each metric, segment and scope reported in either. */
      readonly rows: readonly components['schemas']['ComparisonRow'][];
      /** @description What became of the statements. */
      readonly statements: components['schemas']['ComparedStatements'];
      /** @description What is spoken of in one of the periods only. */
      readonly topics: components['schemas']['ComparedTopics'];
    };
    /**
     * @description What each line is of.
     * @enum {string}
     */
    readonly TrackRecordBy: 'company' | 'metric' | 'speaker';
    readonly KeptShare: {
      /**
       * @description Claims met or exceeded in time and in full.
       * @example 8
       */
      readonly kept: number;
      /**
       * @description Claims that came to a result.
       * @example 10
       */
      readonly of: number;
      /**
       * @description The share. Exact decimal, as text.
       * @example 0.8
       */
      readonly share: string;
      /**
       * @description Lower end of the 95 % interval (Wilson). Exact decimal, as text.
       * @example 0.49
       */
      readonly low: string;
      /**
       * @description Upper end. Exact decimal, as text.
       * @example 0.943
       */
      readonly high: string;
    };
    readonly Tally: {
      /**
       * @description All claims.
       * @example 40
       */
      readonly claims: number;
      /**
       * @description Those that came to a result: the sum of the next six.
       * @example 10
       */
      readonly resolved: number;
      /**
       * @description Better than promised.
       * @example 3
       */
      readonly exceeded: number;
      /**
       * @description As promised.
       * @example 5
       */
      readonly met: number;
      /**
       * @description In part.
       * @example 1
       */
      readonly partiallyMet: number;
      /**
       * @description Late.
       * @example 0
       */
      readonly metLate: number;
      /**
       * @description Not kept.
       * @example 1
       */
      readonly missed: number;
      /**
       * @description Turned into the opposite.
       * @example 0
       */
      readonly contradicted: number;
      /**
       * @description Not decided yet.
       * @example 20
       */
      readonly open: number;
      /**
       * @description Withdrawn, superseded, or not to be decided.
       * @example 2
       */
      readonly void: number;
      /**
       * @description Followed and shown, never judged.
       * @example 8
       */
      readonly qualitative: number;
      /** @description Null where there are fewer results than `atLeast`. */
      readonly kept: components['schemas']['KeptShare'] | null;
    };
    readonly TrackRecordLine: {
      /**
       * @description Id of the company or of the family of measures, or a name; `unnamed` where no speaker is known.
       * @example revenue
       */
      readonly key: string;
      /**
       * @description For a person.
       * @example revenue
       */
      readonly name: string;
      /** @description By the verdicts on what was said last of each claim. */
      readonly latest: components['schemas']['Tally'];
      /** @description By the verdicts on what was said first. */
      readonly original: components['schemas']['Tally'];
    };
    readonly Scorecard: {
      /**
       * @description Id of the company.
       * @example alibaba
       */
      readonly company: string;
      /**
       * Format: date
       * @description What was known on this day is counted.
       * @example 2025-11-25
       */
      readonly asOf: string;
      /** @description What each line is of. */
      readonly by: components['schemas']['TrackRecordBy'];
      /**
       * @description Results below which only counts are shown.
       * @example 5
       */
      readonly atLeast: number;
      /**
       * @description Claims left out: the same promise on the other accounting basis.
       * @example 1
       */
      readonly twins: number;
      /** @description Most claims first. */
      readonly lines: readonly components['schemas']['TrackRecordLine'][];
    };
    /**
     * @description What happened.
     * @enum {string}
     */
    readonly AlertType:
      | 'wordkept.claim.initiated'
      | 'wordkept.claim.reiterated'
      | 'wordkept.claim.revised'
      | 'wordkept.claim.hinted'
      | 'wordkept.claim.withdrawn'
      | 'wordkept.claim.unmentioned'
      | 'wordkept.claim.due_soon'
      | 'wordkept.claim.due'
      | 'wordkept.verdict.changed'
      | 'wordkept.document.failed';
    readonly AlertedClaim: {
      /**
       * Format: uuid
       * @description Id of the claim.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * @description Metric id.
       * @example profitability
       */
      readonly metric: string;
      /**
       * @description Segment id.
       * @example aidc
       */
      readonly segment: string;
      /**
       * @description In one line.
       * @example AIDC: first profitable quarter by 2026-03-31
       */
      readonly summary: string;
    };
    readonly AlertEvidence: {
      /** @description What was said. */
      readonly statements: readonly components['schemas']['ClaimStatement'][];
      /** @description What happened. */
      readonly outcomes: readonly components['schemas']['Outcome'][];
    };
    readonly AlertProblem: {
      /**
       * @description From a closed set.
       * @example missing_period_end
       */
      readonly code: string;
      /** @description What was wrong, and where. */
      readonly detail: string;
      /** @description What to do. */
      readonly advice: string;
    };
    readonly AlertStatement: {
      /**
       * Format: uuid
       * @description Id of its document.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly document: string;
      /**
       * @description Its id in the document.
       * @example s1
       */
      readonly statement: string;
    };
    readonly AlertData: {
      /**
       * @description Id of the company.
       * @example alibaba
       */
      readonly company: string;
      /** @description Null for `wordkept.document.failed`. */
      readonly claim: components['schemas']['AlertedClaim'] | null;
      /** @description The verdict before. */
      readonly previous: components['schemas']['Verdict'] | null;
      /** @description The verdict now. */
      readonly current: components['schemas']['Verdict'] | null;
      /** @description Both sides, quoted. */
      readonly evidence: components['schemas']['AlertEvidence'];
      /** @description Paths of the API, by name. */
      readonly links: {
        readonly [key: string]: string;
      };
      /** @description Only with `wordkept.document.failed`. */
      readonly problem?: components['schemas']['AlertProblem'];
      /**
       * Format: date
       * @description The day on which it happened: of a verdict, that on which its result was reached, else that of the newest thing that it rests on.
       * @example 2025-11-25
       */
      readonly happenedOn?: string;
      /** @description The statement of `evidence` that gave rise to it, where one did. */
      readonly statement?: components['schemas']['AlertStatement'];
      /**
       * @description It happened long before it was recorded: a history was loaded, old figures imported, old calls read again.
       * @enum {boolean}
       */
      readonly historic?: true;
    };
    readonly Alert: {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      readonly specversion: '1.0';
      /** @description Made from the content: a repeat has the same id. */
      readonly id: string;
      /**
       * @description Where it comes from.
       * @example /v1/companies/alibaba
       */
      readonly source: string;
      /** @description What happened. */
      readonly type: components['schemas']['AlertType'];
      /** @description Id of the claim, or of the document that could not be read. */
      readonly subject: string;
      /**
       * Format: date-time
       * @description When it was recorded.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly time: string;
      /**
       * @description Form of `data`.
       * @enum {string}
       */
      readonly datacontenttype: 'application/json';
      /** @description What happened, to what. */
      readonly data: components['schemas']['AlertData'];
    };
    readonly EventPage: {
      /** @description Events in the order in which they can be read, each as the queue `alerts` gives it. */
      readonly data: readonly components['schemas']['Alert'][];
      /**
       * @description Give it as `after` to read on; there always is one.
       * @example ZXZlbnQgNDI
       */
      readonly next: string;
      /** @description More is there at once. */
      readonly more: boolean;
    };
    readonly AlertPage: {
      /** @description Events, the newest first. */
      readonly data: readonly components['schemas']['Alert'][];
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
    };
    /**
     * @description As the `type` of an event.
     * @enum {string}
     */
    readonly EventTypeName:
      | 'wordkept.claim.initiated'
      | 'wordkept.claim.reiterated'
      | 'wordkept.claim.revised'
      | 'wordkept.claim.hinted'
      | 'wordkept.claim.withdrawn'
      | 'wordkept.claim.unmentioned'
      | 'wordkept.claim.due_soon'
      | 'wordkept.claim.due'
      | 'wordkept.verdict.changed'
      | 'wordkept.document.failed'
      | 'wordkept.endpoint.test'
      | 'wordkept.endpoint.disabled'
      | 'wordkept.deliveries.held';
    readonly EventType: {
      /** @description As the `type` of an event. */
      readonly type: components['schemas']['EventTypeName'];
      /**
       * @description What it tells.
       * @example It is judged otherwise than before.
       */
      readonly title: string;
      /**
       * @description Where its JSON Schema is.
       * @example /v1/schemas/wordkept.verdict.changed
       */
      readonly schema: string;
    };
    readonly EventTypePage: {
      /** @description All types. */
      readonly data: readonly components['schemas']['EventType'][];
      /** @description Null: this list has one page. */
      readonly next: string | null;
    };
    /**
     * @description How it is told.
     * @enum {string}
     */
    readonly Channel: 'webhook' | 'email';
    /**
     * @description `none`: each event at once.
     * @enum {string}
     */
    readonly Digest: 'none' | 'daily' | 'weekly';
    readonly EmailSettings: {
      /**
       * @description Who gets the mails.
       * @example [
       *       "desk@example.com"
       *     ]
       */
      readonly to: readonly string[];
      /** @description Of the mails. */
      readonly language: components['schemas']['Language'];
      /** @description `none`: each event at once. */
      readonly digest: components['schemas']['Digest'];
      /**
       * @description Of a digest: the hour.
       * @example 12
       */
      readonly hour: number;
      /**
       * @description Of a digest: an IANA time zone.
       * @example Asia/Shanghai
       */
      readonly timeZone: string;
      /**
       * @description Of a weekly digest: 1 Monday to 7 Sunday.
       * @example 12
       */
      readonly weekday: number;
      /**
       * @description Mails an hour at most.
       * @example 12
       */
      readonly hourlyLimit: number;
    };
    readonly SubscriptionFilter: {
      /** @description Companies; with `claims` and `watchLists` what is watched. */
      readonly companies?: readonly string[];
      /** @description Claims. */
      readonly claims?: readonly string[];
      /** @description Watch lists. */
      readonly watchLists?: readonly string[];
      /** @description Metric ids. */
      readonly metrics?: readonly string[];
      /** @description Segment ids. */
      readonly segments?: readonly string[];
      /** @description Types of events. */
      readonly types?: readonly (
        | 'wordkept.claim.initiated'
        | 'wordkept.claim.reiterated'
        | 'wordkept.claim.revised'
        | 'wordkept.claim.hinted'
        | 'wordkept.claim.withdrawn'
        | 'wordkept.claim.unmentioned'
        | 'wordkept.claim.due_soon'
        | 'wordkept.claim.due'
        | 'wordkept.verdict.changed'
        | 'wordkept.document.failed'
        | 'wordkept.endpoint.test'
        | 'wordkept.endpoint.disabled'
        | 'wordkept.deliveries.held'
      )[];
      /** @description Results of the verdict. */
      readonly results?: readonly ('exceeded' | 'met' | 'partially_met' | 'met_late' | 'missed' | 'contradicted')[];
      /** @description Where the claim stands. */
      readonly lifecycles?: readonly ('open' | 'on_pace' | 'behind_pace' | 'due' | 'resolved' | 'void')[];
      /** @description Least change of a revised target, in per cent. */
      readonly minTargetChange?: number;
      /** @description Days after which a due claim is told that nothing has resolved. */
      readonly daysOverdue?: number;
      /** @description Least confidence of the verdict. */
      readonly minConfidence?: number;
      /** @description What happened long before it was recorded, too. */
      readonly includeHistoric?: boolean;
    };
    readonly Subscription: {
      /**
       * Format: uuid
       * @description Id of the subscription.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * @description For people.
       * @example Cloud guidance cut
       */
      readonly name: string;
      /** @description How it is told. */
      readonly channel: components['schemas']['Channel'];
      /**
       * Format: uuid
       * @description Of `webhook`: where to.
       */
      readonly endpoint: string | null;
      /** @description Of `email`: whom, and how. */
      readonly email: components['schemas']['EmailSettings'] | null;
      /** @description Which events. */
      readonly filter: components['schemas']['SubscriptionFilter'];
      /** @description Nothing is told for now. */
      readonly paused: boolean;
      /**
       * Format: date-time
       * @description When it was made.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When it was last changed.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly updatedAt: string;
    };
    readonly SubscriptionPage: {
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description Subscriptions, newest first. */
      readonly data: readonly components['schemas']['Subscription'][];
    };
    readonly EmailRequest: {
      /**
       * @description Of the mails; English if absent.
       * @enum {string}
       */
      readonly language?: 'en' | 'zh-Hans' | 'zh-Hant';
      /**
       * @description `none`: each event at once. `none` if absent.
       * @enum {string}
       */
      readonly digest?: 'none' | 'daily' | 'weekly';
      /**
       * @description Of a digest: the hour, in `timeZone`; 8 if absent.
       * @example 8
       */
      readonly hour?: number;
      /**
       * @description Of a digest: an IANA time zone; UTC if absent.
       * @example Asia/Shanghai
       */
      readonly timeZone?: string;
      /**
       * @description Of a weekly digest: 1 Monday to 7 Sunday; 1 if absent.
       * @example 1
       */
      readonly weekday?: number;
      /**
       * @description Mails an hour at most; what is more is told in one. 60 if absent.
       * @example 60
       */
      readonly hourlyLimit?: number;
      /** @description Who gets the mails. */
      readonly to: readonly string[];
    };
    readonly SubscriptionFilterRequest: {
      /** @description Of these companies; with `claims` and `watchLists` what is watched. */
      readonly companies?: readonly string[];
      /** @description Of these claims. */
      readonly claims?: readonly string[];
      /** @description Of what these watch lists hold. */
      readonly watchLists?: readonly string[];
      /** @description Only of these metric ids. */
      readonly metrics?: readonly string[];
      /** @description Only of these segment ids. */
      readonly segments?: readonly string[];
      /** @description Only events of these types; all alerts if absent, notices only where named. */
      readonly types?: readonly (
        | 'wordkept.claim.initiated'
        | 'wordkept.claim.reiterated'
        | 'wordkept.claim.revised'
        | 'wordkept.claim.hinted'
        | 'wordkept.claim.withdrawn'
        | 'wordkept.claim.unmentioned'
        | 'wordkept.claim.due_soon'
        | 'wordkept.claim.due'
        | 'wordkept.verdict.changed'
        | 'wordkept.document.failed'
        | 'wordkept.endpoint.test'
        | 'wordkept.endpoint.disabled'
        | 'wordkept.deliveries.held'
      )[];
      /** @description Only where the verdict has one of these results. */
      readonly results?: readonly ('exceeded' | 'met' | 'partially_met' | 'met_late' | 'missed' | 'contradicted')[];
      /** @description Only where the claim stands so. */
      readonly lifecycles?: readonly ('open' | 'on_pace' | 'behind_pace' | 'due' | 'resolved' | 'void')[];
      /**
       * @description Of `wordkept.claim.revised`: the least change of the target, in per cent of what it was.
       * @example 5
       */
      readonly minTargetChange?: number;
      /**
       * @description Of `wordkept.claim.due`: told so many days later, if nothing has resolved the claim by then.
       * @example 30
       */
      readonly daysOverdue?: number;
      /**
       * @description The least confidence of the verdict.
       * @example 0.8
       */
      readonly minConfidence?: number;
      /** @description Tell also what happened long before it was recorded: first loads, imports of old years. */
      readonly includeHistoric?: boolean;
    };
    readonly SubscriptionCreateRequest: {
      /**
       * @description For people.
       * @example Cloud guidance cut
       */
      readonly name: string;
      /**
       * @description How it is told.
       * @enum {string}
       */
      readonly channel: 'webhook' | 'email';
      /**
       * Format: uuid
       * @description Of `webhook`: where to.
       */
      readonly endpoint?: string;
      /** @description Of `email`: whom, and how. */
      readonly email?: components['schemas']['EmailRequest'];
      /** @description Which events; all alerts if absent. */
      readonly filter?: components['schemas']['SubscriptionFilterRequest'];
      /** @description Tell nothing for now. */
      readonly paused?: boolean;
    };
    readonly FilterPreviewRequest: {
      /** @description Which events; all alerts if absent. */
      readonly filter?: components['schemas']['SubscriptionFilterRequest'];
      /**
       * @description Days back; 7 if absent.
       * @example 7
       */
      readonly days?: number;
    };
    readonly BusiestDay: {
      /**
       * Format: date
       * @description The day.
       * @example 2025-09-30
       */
      readonly day: string;
      /**
       * @description Events on it.
       * @example 12
       */
      readonly events: number;
    };
    readonly PreviewedEvent: {
      /**
       * Format: uuid
       * @description Id of the event.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /** @description What happened. */
      readonly type: components['schemas']['AlertType'];
      /**
       * Format: date-time
       * @description When it was recorded.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly time: string;
      /**
       * @description Id of the company.
       * @example alibaba
       */
      readonly company: string;
      /**
       * Format: uuid
       * @description Id of the claim, or of the document that could not be read.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly subject: string;
      /** @description The claim in one line. */
      readonly summary: string | null;
    };
    readonly SubscriptionPreview: {
      /**
       * Format: date-time
       * @description From when.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly from: string;
      /**
       * Format: date-time
       * @description Until when.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly to: string;
      /**
       * @description Events of that time.
       * @example 12
       */
      readonly events: number;
      /**
       * @description Those that the subscription would have told.
       * @example 12
       */
      readonly matching: number;
      /**
       * @description Those that it passes over because they happened long before they were recorded.
       * @example 12
       */
      readonly historic: number;
      /** @description The day with most of them. */
      readonly busiestDay: components['schemas']['BusiestDay'] | null;
      /** @description The newest hundred of them, newest first. */
      readonly data: readonly components['schemas']['PreviewedEvent'][];
    };
    readonly SubscriptionChangeRequest: {
      /**
       * @description For people.
       * @example Cloud guidance cut
       */
      readonly name?: string;
      /**
       * Format: uuid
       * @description Of `webhook`: where to.
       */
      readonly endpoint?: string;
      /** @description Of `email`: whom, and how. */
      readonly email?: components['schemas']['EmailRequest'];
      /** @description Which events: it takes the place of the whole filter. */
      readonly filter?: components['schemas']['SubscriptionFilterRequest'];
      /** @description Tell nothing for now; what waits is cancelled. */
      readonly paused?: boolean;
    };
    readonly RangeRequest: {
      /**
       * Format: date-time
       * @description Events recorded from then on.
       * @example 2025-11-25T13:00:00Z
       */
      readonly from: string;
      /**
       * Format: date-time
       * @description And before then; now if absent.
       * @example 2025-11-25T13:00:00Z
       */
      readonly to?: string;
    };
    readonly Replay: {
      /**
       * Format: date-time
       * @description Events recorded from then on.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly from: string;
      /**
       * Format: date-time
       * @description And before then.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly to: string;
      /**
       * @description Deliveries that are sent again, or for the first time.
       * @example 12
       */
      readonly deliveries: number;
    };
    /**
     * @description `gone`: it answered 410. `failing`: everything failed for five days.
     * @enum {string}
     */
    readonly DisableReason: 'gone' | 'failing' | 'by_hand';
    readonly Disabled: {
      /**
       * Format: date-time
       * @description Since when.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly at: string;
      /** @description `gone`: it answered 410. `failing`: everything failed for five days. */
      readonly reason: components['schemas']['DisableReason'];
    };
    readonly WebhookEndpoint: {
      /**
       * Format: uuid
       * @description Id of the endpoint.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * @description Where events are sent.
       * @example https://example.com/hook
       */
      readonly url: string;
      /**
       * @description For people.
       * @example Research desk
       */
      readonly description: string;
      /**
       * @description Deliveries an hour at most.
       * @example 12
       */
      readonly hourlyLimit: number;
      /** @description Events are sent. */
      readonly enabled: boolean;
      /** @description Why not, where they are not. */
      readonly disabled: components['schemas']['Disabled'] | null;
      /**
       * Format: date-time
       * @description Since when every attempt has failed.
       */
      readonly failingSince: string | null;
      /**
       * Format: date-time
       * @description Until when the former secret signs too.
       */
      readonly previousSecretUntil: string | null;
      /**
       * Format: date-time
       * @description When it was made.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When it was last changed.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly updatedAt: string;
    };
    readonly WebhookEndpointPage: {
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description Endpoints, newest first. */
      readonly data: readonly components['schemas']['WebhookEndpoint'][];
    };
    readonly EndpointCreateRequest: {
      /**
       * @description Where events are sent.
       * @example https://example.com/hook
       */
      readonly url: string;
      /**
       * @description For people.
       * @example Research desk
       */
      readonly description?: string;
      /**
       * @description Deliveries an hour at most; what is more is held back and told in one. 10,000 if absent.
       * @example 10000
       */
      readonly hourlyLimit?: number;
    };
    readonly WebhookEndpointWithSecret: {
      /**
       * Format: uuid
       * @description Id of the endpoint.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * @description Where events are sent.
       * @example https://example.com/hook
       */
      readonly url: string;
      /**
       * @description For people.
       * @example Research desk
       */
      readonly description: string;
      /**
       * @description Deliveries an hour at most.
       * @example 12
       */
      readonly hourlyLimit: number;
      /** @description Events are sent. */
      readonly enabled: boolean;
      /** @description Why not, where they are not. */
      readonly disabled: components['schemas']['Disabled'] | null;
      /**
       * Format: date-time
       * @description Since when every attempt has failed.
       */
      readonly failingSince: string | null;
      /**
       * Format: date-time
       * @description Until when the former secret signs too.
       */
      readonly previousSecretUntil: string | null;
      /**
       * Format: date-time
       * @description When it was made.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When it was last changed.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly updatedAt: string;
      /**
       * @description Signatures are made with it (Standard Webhooks). Shown here and never again.
       * @example whsec_…
       */
      readonly secret: string;
    };
    readonly EndpointChangeRequest: {
      /**
       * @description Where events are sent.
       * @example https://example.com/hook
       */
      readonly url?: string;
      /**
       * @description For people.
       * @example Research desk
       */
      readonly description?: string;
      /**
       * @description Deliveries an hour at most; what is more is held back and told in one. 10,000 if absent.
       * @example 10000
       */
      readonly hourlyLimit?: number;
      /** @description False: nothing is sent, and what waits is cancelled. */
      readonly enabled?: boolean;
    };
    /**
     * @description What happened.
     * @enum {string}
     */
    readonly DeliveredType:
      | 'wordkept.claim.initiated'
      | 'wordkept.claim.reiterated'
      | 'wordkept.claim.revised'
      | 'wordkept.claim.hinted'
      | 'wordkept.claim.withdrawn'
      | 'wordkept.claim.unmentioned'
      | 'wordkept.claim.due_soon'
      | 'wordkept.claim.due'
      | 'wordkept.verdict.changed'
      | 'wordkept.document.failed'
      | 'wordkept.endpoint.test'
      | 'wordkept.endpoint.disabled'
      | 'wordkept.deliveries.held';
    /**
     * @description `held`: beyond the limit of the hour. `failed`: given up.
     * @enum {string}
     */
    readonly DeliveryState: 'pending' | 'delivered' | 'failed' | 'held' | 'cancelled';
    readonly Delivery: {
      /**
       * Format: uuid
       * @description Id of the delivery.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * Format: uuid
       * @description Null for what an endpoint is told of itself.
       */
      readonly subscription: string | null;
      /**
       * Format: uuid
       * @description The webhook endpoint, if it is one.
       */
      readonly endpoint: string | null;
      /** @description How it is told. */
      readonly channel: components['schemas']['Channel'];
      /**
       * Format: uuid
       * @description Id of the event: `webhook-id`.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly event: string;
      /** @description What happened. */
      readonly type: components['schemas']['DeliveredType'];
      /**
       * Format: uuid
       * @description What it is about.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly subject: string;
      /** @description `held`: beyond the limit of the hour. `failed`: given up. */
      readonly status: components['schemas']['DeliveryState'];
      /** @description Why it was held or cancelled, or what was wrong with the last attempt. */
      readonly reason: string | null;
      /**
       * @description Attempts so far.
       * @example 12
       */
      readonly attempts: number;
      /**
       * Format: date-time
       * @description When it is tried next.
       */
      readonly dueAt: string | null;
      /**
       * Format: date-time
       * @description When it was made.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When it ended.
       */
      readonly finishedAt: string | null;
    };
    readonly WatchList: {
      /**
       * Format: uuid
       * @description Id of the list.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * @description For people.
       * @example Cloud companies
       */
      readonly name: string;
      /**
       * @description Companies, all of whose claims are watched.
       * @example [
       *       "alibaba"
       *     ]
       */
      readonly companies: readonly string[];
      /** @description Claims. */
      readonly claims: readonly string[];
      /**
       * Format: date-time
       * @description When it was made.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When it was last changed.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly updatedAt: string;
    };
    readonly WatchListPage: {
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description Watch lists, newest first. */
      readonly data: readonly components['schemas']['WatchList'][];
    };
    readonly WatchListCreateRequest: {
      /** @description Companies, all of whose claims are watched. */
      readonly companies?: readonly string[];
      /** @description Claims. */
      readonly claims?: readonly string[];
      /**
       * @description For people.
       * @example Cloud companies
       */
      readonly name: string;
    };
    readonly WatchListChangeRequest: {
      /** @description Companies, all of whose claims are watched. */
      readonly companies?: readonly string[];
      /** @description Claims. */
      readonly claims?: readonly string[];
      /**
       * @description For people.
       * @example Cloud companies
       */
      readonly name?: string;
    };
    readonly DeliveryPage: {
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description Deliveries, newest first. */
      readonly data: readonly components['schemas']['Delivery'][];
    };
    /**
     * @description How it ended.
     * @enum {string}
     */
    readonly AttemptOutcome: 'delivered' | 'failed';
    readonly Attempt: {
      /**
       * @description 1 for the first.
       * @example 12
       */
      readonly number: number;
      /**
       * Format: date-time
       * @description When it was begun.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly at: string;
      /** @description How it ended. */
      readonly outcome: components['schemas']['AttemptOutcome'];
      /** @description Status of HTTP or SMTP; null where nothing was answered. */
      readonly status: number | null;
      /**
       * @description Milliseconds.
       * @example 12
       */
      readonly durationMs: number;
      /** @description The first kilobyte of the answer. */
      readonly answer: string | null;
      /** @description What was wrong. */
      readonly error: string | null;
    };
    readonly DeliveryDetail: {
      /**
       * Format: uuid
       * @description Id of the delivery.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * Format: uuid
       * @description Null for what an endpoint is told of itself.
       */
      readonly subscription: string | null;
      /**
       * Format: uuid
       * @description The webhook endpoint, if it is one.
       */
      readonly endpoint: string | null;
      /** @description How it is told. */
      readonly channel: components['schemas']['Channel'];
      /**
       * Format: uuid
       * @description Id of the event: `webhook-id`.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly event: string;
      /** @description What happened. */
      readonly type: components['schemas']['DeliveredType'];
      /**
       * Format: uuid
       * @description What it is about.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly subject: string;
      /** @description `held`: beyond the limit of the hour. `failed`: given up. */
      readonly status: components['schemas']['DeliveryState'];
      /** @description Why it was held or cancelled, or what was wrong with the last attempt. */
      readonly reason: string | null;
      /**
       * @description Attempts so far.
       * @example 12
       */
      readonly attempts: number;
      /**
       * Format: date-time
       * @description When it is tried next.
       */
      readonly dueAt: string | null;
      /**
       * Format: date-time
       * @description When it was made.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When it ended.
       */
      readonly finishedAt: string | null;
      /** @description Every attempt, oldest first. */
      readonly log: readonly components['schemas']['Attempt'][];
    };
    readonly FeedFilterRequest: {
      /**
       * @description Only of these companies.
       * @example [
       *       "alibaba"
       *     ]
       */
      readonly companies?: readonly string[];
      /**
       * @description Only of these metric ids.
       * @example [
       *       "revenue"
       *     ]
       */
      readonly metrics?: readonly string[];
      /**
       * @description Only of these segment ids.
       * @example [
       *       "cloud"
       *     ]
       */
      readonly segments?: readonly string[];
      /** @description Only events of these types. */
      readonly types?: readonly (
        | 'wordkept.claim.initiated'
        | 'wordkept.claim.reiterated'
        | 'wordkept.claim.revised'
        | 'wordkept.claim.hinted'
        | 'wordkept.claim.withdrawn'
        | 'wordkept.claim.unmentioned'
        | 'wordkept.claim.due_soon'
        | 'wordkept.claim.due'
        | 'wordkept.verdict.changed'
        | 'wordkept.document.failed'
      )[];
    };
    readonly FeedCreateRequest: {
      /**
       * @description For people; it stands in the title of the feed.
       * @example Cloud companies
       */
      readonly name: string;
      /** @description What the feed gives; everything if absent. */
      readonly filter?: components['schemas']['FeedFilterRequest'];
      /**
       * @description Of the feed; English if absent.
       * @enum {string}
       */
      readonly language?: 'en' | 'zh-Hans' | 'zh-Hant';
    };
    readonly FeedFilter: {
      /** @description Only of these companies. */
      readonly companies?: readonly string[];
      /** @description Only of these metric ids. */
      readonly metrics?: readonly string[];
      /** @description Only of these segment ids. */
      readonly segments?: readonly string[];
      /** @description Only events of these types. */
      readonly types?: readonly (
        | 'wordkept.claim.initiated'
        | 'wordkept.claim.reiterated'
        | 'wordkept.claim.revised'
        | 'wordkept.claim.hinted'
        | 'wordkept.claim.withdrawn'
        | 'wordkept.claim.unmentioned'
        | 'wordkept.claim.due_soon'
        | 'wordkept.claim.due'
        | 'wordkept.verdict.changed'
        | 'wordkept.document.failed'
      )[];
    };
    readonly FeedAddresses: {
      /**
       * @description The events, as Atom.
       * @example /v1/feeds/….atom
       */
      readonly atom: string;
      /**
       * @description The due dates, as iCalendar.
       * @example /v1/calendars/….ics
       */
      readonly calendar: string;
    };
    readonly FeedWithToken: {
      /**
       * Format: uuid
       * @description Id of the feed.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * @description For people.
       * @example Cloud companies
       */
      readonly name: string;
      /** @description What it gives. */
      readonly filter: components['schemas']['FeedFilter'];
      /** @description Of the feed. */
      readonly language: components['schemas']['Language'];
      /**
       * Format: date-time
       * @description When it was made.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description Its addresses have led nowhere since.
       */
      readonly revokedAt: string | null;
      /** @description Shown here and never again. */
      readonly token: string;
      /** @description Whoever knows one can read what the filter leaves, without a key. */
      readonly addresses: components['schemas']['FeedAddresses'];
    };
    readonly Feed: {
      /**
       * Format: uuid
       * @description Id of the feed.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * @description For people.
       * @example Cloud companies
       */
      readonly name: string;
      /** @description What it gives. */
      readonly filter: components['schemas']['FeedFilter'];
      /** @description Of the feed. */
      readonly language: components['schemas']['Language'];
      /**
       * Format: date-time
       * @description When it was made.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description Its addresses have led nowhere since.
       */
      readonly revokedAt: string | null;
    };
    readonly FeedPage: {
      /** @description Feeds, newest first. */
      readonly data: readonly components['schemas']['Feed'][];
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
    };
    readonly Health: {
      /**
       * @description The process answers.
       * @enum {string}
       */
      readonly status: 'up';
    };
    readonly Readiness: {
      /**
       * @description The database answers.
       * @enum {string}
       */
      readonly database: 'up' | 'down';
      /**
       * @description The queue takes jobs.
       * @enum {string}
       */
      readonly queue: 'up' | 'down';
    };
    readonly Service: {
      /**
       * @description Version of the service.
       * @example 1.2.0
       */
      readonly version: string;
      /**
       * @description `open`: nobody signs in.
       * @enum {string}
       */
      readonly auth: 'open' | 'keys';
      /**
       * @description What BullMQ stands on.
       * @enum {string}
       */
      readonly queue: 'redis' | 'postgres';
      /** @description It sends mail: SMTP_URL and MAIL_FROM are set. */
      readonly mail: boolean;
      /**
       * @description Where links in mails and feeds lead.
       * @example https://wordkept.example.com
       */
      readonly publicUrl: string | null;
    };
    /**
     * @description What it may do; `admin` everything, each of the others its own part alone.
     * @enum {string}
     */
    readonly KeyScope: 'read' | 'ingest' | 'review' | 'admin';
    readonly KeyCreationRequest: {
      /**
       * @description What it is for, or whose it is.
       * @example nightly import
       */
      readonly name: string;
      /** @description What it may do; `admin` everything, each of the others its own part alone. */
      readonly scopes: readonly components['schemas']['KeyScope'][];
      /**
       * Format: date-time
       * @description When it ceases to be valid; never if left out.
       * @example 2025-11-25T13:00:00Z
       */
      readonly expiresAt?: string;
    };
    readonly CreatedKey: {
      /**
       * Format: uuid
       * @description Id of the key.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * @description What it is for, or whose it is.
       * @example nightly import
       */
      readonly name: string;
      /**
       * @description The beginning of the key.
       * @example wk_3f9k2m7qpa
       */
      readonly prefix: string;
      /** @description `admin` may do everything. */
      readonly scopes: readonly components['schemas']['KeyScope'][];
      /**
       * Format: date-time
       * @description When it was made.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When it ceases to be valid.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly expiresAt: string | null;
      /**
       * Format: date-time
       * @description When it was revoked.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly revokedAt: string | null;
      /**
       * Format: date-time
       * @description When it was last used, to the minute.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly lastUsedAt: string | null;
      /** @description The key itself, shown this once. */
      readonly key: string;
    };
    readonly Key: {
      /**
       * Format: uuid
       * @description Id of the key.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * @description What it is for, or whose it is.
       * @example nightly import
       */
      readonly name: string;
      /**
       * @description The beginning of the key.
       * @example wk_3f9k2m7qpa
       */
      readonly prefix: string;
      /** @description `admin` may do everything. */
      readonly scopes: readonly components['schemas']['KeyScope'][];
      /**
       * Format: date-time
       * @description When it was made.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When it ceases to be valid.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly expiresAt: string | null;
      /**
       * Format: date-time
       * @description When it was revoked.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly revokedAt: string | null;
      /**
       * Format: date-time
       * @description When it was last used, to the minute.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly lastUsedAt: string | null;
    };
    readonly KeyPage: {
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description Keys, newest first. */
      readonly data: readonly components['schemas']['Key'][];
    };
    readonly SessionRequest: {
      /**
       * @description A key, whole.
       * @example wk_3f9k2m7qpa_…
       */
      readonly key: string;
    };
    readonly Session: {
      /**
       * @description `open`: nobody signs in.
       * @enum {string}
       */
      readonly auth: 'open' | 'keys';
      /**
       * @description Name of the key.
       * @example nightly import
       */
      readonly name: string;
      /** @description `admin` may do everything. */
      readonly scopes: readonly components['schemas']['KeyScope'][];
      /**
       * Format: date-time
       * @description End of the session; null where a key is shown with each request.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly expiresAt: string | null;
    };
    /**
     * @description What was done.
     * @enum {string}
     */
    readonly AuditAction:
      | 'key.created'
      | 'key.revoked'
      | 'session.begun'
      | 'session.ended'
      | 'document.received'
      | 'import.received'
      | 'review.recorded'
      | 'review.undone'
      | 'reextraction.applied'
      | 'reextraction.discarded'
      | 'subscription.created'
      | 'subscription.changed'
      | 'subscription.deleted'
      | 'feed.created'
      | 'feed.revoked'
      | 'webhook_endpoint.created'
      | 'webhook_endpoint.changed'
      | 'webhook_endpoint.deleted';
    readonly AuditActor: {
      /**
       * Format: uuid
       * @description The key that was used; null where none was.
       */
      readonly key: string | null;
      /**
       * @description Its name.
       * @example nightly import
       */
      readonly name: string;
    };
    readonly AuditEntry: {
      /**
       * @description From 1, without gaps.
       * @example 7
       */
      readonly position: number;
      /**
       * Format: date-time
       * @description When it was done.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly at: string;
      /** @description What was done. */
      readonly action: components['schemas']['AuditAction'];
      /** @description Who did it. */
      readonly actor: components['schemas']['AuditActor'];
      /** @description Id of what was acted on. */
      readonly subject: string;
      /** @description What else is known of it. */
      readonly detail: {
        readonly [key: string]: string | number | boolean | null;
      };
      /** @description Hash of the entry before, hex. */
      readonly previous: string;
      /** @description SHA-256 over all of this and the hash before it, hex. */
      readonly hash: string;
    };
    readonly AuditPage: {
      /** @description Give it as `cursor` to read on; null at the end. */
      readonly next: string | null;
      /** @description Entries, newest first. */
      readonly data: readonly components['schemas']['AuditEntry'][];
    };
    readonly AuditBreak: {
      /**
       * @description Where the chain does not hold.
       * @example 7
       */
      readonly position: number;
      /**
       * @description What is wrong there.
       * @example Entry 7 is not as it was written.
       */
      readonly detail: string;
    };
    readonly AuditVerification: {
      /**
       * @description Entries that follow each other as they were written.
       * @example 7
       */
      readonly entries: number;
      /** @description Hash of the last of them; keep it elsewhere to find a trail that was written anew. */
      readonly hash: string | null;
      /** @description The first place where the chain does not hold; null where it is whole. */
      readonly broken: components['schemas']['AuditBreak'] | null;
    };
    /**
     * @description What happened.
     * @enum {string}
     */
    readonly NoticeType: 'wordkept.endpoint.test' | 'wordkept.endpoint.disabled' | 'wordkept.deliveries.held';
    readonly Held: {
      /**
       * @description Events that were held back.
       * @example 12
       */
      readonly count: number;
      /**
       * Format: date-time
       * @description Beginning of the hour.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly from: string;
      /**
       * Format: date-time
       * @description End of it.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly to: string;
    };
    readonly NoticeData: {
      /** @description What happened. */
      readonly detail: string;
      /** @description What to do. */
      readonly advice: string;
      /** @description Paths of the API, by name. */
      readonly links: {
        readonly [key: string]: string;
      };
      /** @description Only with `wordkept.deliveries.held`. */
      readonly held?: components['schemas']['Held'];
    };
    readonly Notice: {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      readonly specversion: '1.0';
      /**
       * Format: uuid
       * @description Id of the event.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly id: string;
      /**
       * @description What it is about.
       * @example /v1/webhook-endpoints/0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly source: string;
      /** @description What happened. */
      readonly type: components['schemas']['NoticeType'];
      /**
       * Format: uuid
       * @description Id of what it is about.
       * @example 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d
       */
      readonly subject: string;
      /**
       * Format: date-time
       * @description When it was recorded.
       * @example 2025-11-25T13:00:00.000Z
       */
      readonly time: string;
      /**
       * @description Form of `data`.
       * @enum {string}
       */
      readonly datacontenttype: 'application/json';
      /** @description What happened. */
      readonly data: components['schemas']['NoticeData'];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly listCompanies: {
    readonly parameters: {
      readonly query?: {
        /** @description The `next` of the page before. */
        readonly cursor?: string;
        /** @description Rows of a page. */
        readonly limit?: number;
        /** @description Words of the name, or how they begin. */
        readonly q?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CompanyPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getCompany: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the company. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CompanyDetail'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listClaimTracks: {
    readonly parameters: {
      readonly query?: {
        /** @description As of this day: with what had been said by then. Needs `company`. */
        readonly asOf?: string;
        /** @description With what had been recorded here before this instant. Needs `company`. */
        readonly recordedBefore?: string;
        /** @description The `next` of the page before. */
        readonly cursor?: string;
        /** @description Rows of a page. */
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path: {
        /** @description Id of the company. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ClaimTrackPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getCompanyTimeline: {
    readonly parameters: {
      readonly query?: {
        /** @description As of this day: with what had been said by then. Needs `company`. */
        readonly asOf?: string;
        /** @description With what had been recorded here before this instant. Needs `company`. */
        readonly recordedBefore?: string;
        /** @description The `next` of the page before. */
        readonly cursor?: string;
        /** @description Rows of a page. */
        readonly limit?: number;
        /** @description Only of this metric id. */
        readonly metric?: string;
        /** @description Only of this segment id. */
        readonly segment?: string;
        /** @description Only a revision, `outcome`, `verdict`, `unmentioned`, `due` or `report`. */
        readonly kind?: string;
        /** @description From this day on. */
        readonly from?: string;
        /** @description Up to this day. */
        readonly to?: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description Id of the company. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CompanyTimelinePage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listDocuments: {
    readonly parameters: {
      readonly query?: {
        /** @description The `next` of the page before. */
        readonly cursor?: string;
        /** @description Rows of a page. */
        readonly limit?: number;
        /** @description Only of this company. */
        readonly company?: string;
        /** @description Only those that stand so. */
        readonly status?: 'queued' | 'ready' | 'failed';
        /** @description Only of this period: its label, or a day in it. */
        readonly period?: string;
        /** @description Words of the name, or how they begin. */
        readonly q?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DocumentPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly sendDocument: {
    readonly parameters: {
      readonly query?: {
        /** @description File name or title, for people. */
        readonly name?: string;
        /** @description Last day of the period reported; read from the text if left out. */
        readonly periodEnd?: string;
        /** @description Day of the call; read from the text if left out. */
        readonly eventDate?: string;
        /** @description Last day of the fiscal year; overrides the profile’s. */
        readonly fiscalYearEnd?: string;
        /** @description Currency of the reports; overrides the profile’s. */
        readonly currency?: string;
        /** @description Id of the document of the same call that this one corrects. */
        readonly replaces?: string;
        /** @description Whose document it is. Of a file, its front matter may say so instead. */
        readonly company?: string;
      };
      readonly header?: {
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': unknown;
      };
    };
    readonly responses: {
      /** @description Taken in. Follow the job. */
      readonly 202: {
        headers: {
          /** @description Address of the job. */
          readonly Location?: string;
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Receipt'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The file is larger than is taken in, packed or unpacked. */
      readonly 413: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken. */
      readonly 415: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The document cannot be read: `code` says why. */
      readonly 422: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly previewDocument: {
    readonly parameters: {
      readonly query?: {
        /** @description File name or title, for people. */
        readonly name?: string;
        /** @description Last day of the period reported; read from the text if left out. */
        readonly periodEnd?: string;
        /** @description Day of the call; read from the text if left out. */
        readonly eventDate?: string;
        /** @description Last day of the fiscal year; overrides the profile’s. */
        readonly fiscalYearEnd?: string;
        /** @description Currency of the reports; overrides the profile’s. */
        readonly currency?: string;
        /** @description Id of the document of the same call that this one corrects. */
        readonly replaces?: string;
        /** @description Whose document it is. Of a file, its front matter may say so instead. */
        readonly company?: string;
      };
      readonly header?: {
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': unknown;
      };
    };
    readonly responses: {
      /** @description How it would be read. */
      readonly 200: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Preview'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The file is larger than is taken in, packed or unpacked. */
      readonly 413: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The content type is not taken. */
      readonly 415: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The document cannot be read: `code` says why. */
      readonly 422: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getDocument: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Document'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getDocumentText: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The text, character for character, in UTF-8. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/plain': string;
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getTurns: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Turns'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getExplanation: {
    readonly parameters: {
      readonly query: {
        /** @description An offset in the sentence: the `start` of a quote in it. */
        readonly at: number;
      };
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Explanation'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listStatements: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['StatementPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listObservations: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ObservationPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listAllStatements: {
    readonly parameters: {
      readonly query?: {
        /** @description The `next` of the page before. */
        readonly cursor?: string;
        /** @description Rows of a page. */
        readonly limit?: number;
        /** @description Only of this company. */
        readonly company?: string;
        /** @description Only of this document. */
        readonly document?: string;
        /** @description Only of this metric id. */
        readonly metric?: string;
        /** @description Only of this segment id. */
        readonly segment?: string;
        /** @description Only in this language and script. */
        readonly lang?: 'en' | 'zh-Hans' | 'zh-Hant';
        /** @description Words to find, in any order: "in quotation marks" as they stand, -word to leave out, reven* for a beginning. Width, case, accents and Chinese script do not matter; English is found by its stems. */
        readonly q?: string;
        /** @description Only of this kind. */
        readonly kind?: 'quantitative' | 'directional' | 'milestone' | 'qualitative';
        /** @description Only said so firmly. */
        readonly modality?: 'commitment' | 'expectation' | 'possibility' | 'conditional';
        /** @description Only those that can be checked so well. */
        readonly checkability?: 'high' | 'medium' | 'low';
        /** @description Only by this speaker. */
        readonly speaker?: string;
        /** @description Said on this day or later. */
        readonly from?: string;
        /** @description Said on this day or before. */
        readonly to?: string;
        /** @description Horizon ends on this day or later. */
        readonly horizonFrom?: string;
        /** @description Horizon ends on this day or before. */
        readonly horizonTo?: string;
        /** @description By what; a minus sign is latest first. `relevance` where words are searched for, and then unless told otherwise. */
        readonly sort?: 'said_on' | '-said_on' | 'relevance';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['StatementPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listAllObservations: {
    readonly parameters: {
      readonly query?: {
        /** @description The `next` of the page before. */
        readonly cursor?: string;
        /** @description Rows of a page. */
        readonly limit?: number;
        /** @description Only of this company. */
        readonly company?: string;
        /** @description Only of this document. */
        readonly document?: string;
        /** @description Only of this metric id. */
        readonly metric?: string;
        /** @description Only of this segment id. */
        readonly segment?: string;
        /** @description Only in this language and script. */
        readonly lang?: 'en' | 'zh-Hans' | 'zh-Hant';
        /** @description Words to find, in any order: "in quotation marks" as they stand, -word to leave out, reven* for a beginning. Width, case, accents and Chinese script do not matter; English is found by its stems. */
        readonly q?: string;
        /** @description Only given by such a person. */
        readonly statedBy?: 'management' | 'analyst' | 'operator' | 'investor_relations' | 'editor' | 'unknown';
        /** @description Period ends on this day or later. */
        readonly from?: string;
        /** @description Period ends on this day or before. */
        readonly to?: string;
        /** @description By what; a minus sign is latest first. `relevance` where words are searched for, and then unless told otherwise. */
        readonly sort?: 'period_end' | '-period_end' | 'relevance';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ObservationPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly downloadExport: {
    readonly parameters: {
      readonly query: {
        /** @description Which view. */
        readonly of: 'claims' | 'statements' | 'observations' | 'verdicts' | 'due' | 'comparison';
        /** @description How it is written. */
        readonly format: 'csv' | 'xlsx' | 'json' | 'md';
        /** @description As in the list that is exported. */
        readonly company?: string;
        /** @description As in the list that is exported. */
        readonly metric?: string;
        /** @description As in the list that is exported. */
        readonly segment?: string;
        /** @description As in the list that is exported. */
        readonly kind?: string;
        /** @description As in the list that is exported. */
        readonly lifecycle?: string;
        /** @description As in the list that is exported. */
        readonly result?: string;
        /** @description As in the list that is exported. */
        readonly checkability?: string;
        /** @description As in the list that is exported. */
        readonly reviewed?: string;
        /** @description As in the list that is exported. */
        readonly document?: string;
        /** @description As in the list that is exported. */
        readonly lang?: string;
        /** @description As in the list that is exported. */
        readonly modality?: string;
        /** @description As in the list that is exported. */
        readonly speaker?: string;
        /** @description As in the list that is exported. */
        readonly statedBy?: string;
        /** @description As in the list that is exported. */
        readonly claim?: string;
        /** @description As in the list that is exported. */
        readonly until?: string;
        /** @description As in the list that is exported. */
        readonly yearAgo?: string;
        /** @description As in the list that is exported. */
        readonly from?: string;
        /** @description As in the list that is exported. */
        readonly to?: string;
        /** @description As in the list that is exported. */
        readonly windowFrom?: string;
        /** @description As in the list that is exported. */
        readonly windowTo?: string;
        /** @description As in the list that is exported. */
        readonly horizonFrom?: string;
        /** @description As in the list that is exported. */
        readonly horizonTo?: string;
        /** @description As in the list that is exported. */
        readonly q?: string;
        /** @description As in the list that is exported. */
        readonly sort?: string;
        /** @description As in the list that is exported. */
        readonly asOf?: string;
        /** @description As in the list that is exported. */
        readonly recordedBefore?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The file, as it is written. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/csv': string;
          readonly 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          readonly 'application/json': Record<string, never>;
          readonly 'text/markdown': string;
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listJobs: {
    readonly parameters: {
      readonly query?: {
        /** @description The `next` of the page before. */
        readonly cursor?: string;
        /** @description Rows of a page. */
        readonly limit?: number;
        /** @description Only of this company. */
        readonly company?: string;
        /** @description Only those that are so far. */
        readonly status?: 'queued' | 'running' | 'done' | 'failed';
        /** @description Only of this kind. */
        readonly kind?: 'document' | 'import' | 'reextraction';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['JobPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getJob: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the job. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Job'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly followJob: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Id of the last event seen. */
        readonly 'Last-Event-ID'?: string;
      };
      readonly path: {
        /** @description Id of the job. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Server-sent events `progress`, `done` and `failed`; the data of each is a `Job`. The stream ends with the last. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/event-stream': string;
        };
      };
      /** @description There is nothing after `Last-Event-ID`. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many follow already. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listImports: {
    readonly parameters: {
      readonly query?: {
        /** @description The `next` of the page before. */
        readonly cursor?: string;
        /** @description Rows of a page. */
        readonly limit?: number;
        /** @description Only of this company. */
        readonly company?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ImportPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly importOutcomes: {
    readonly parameters: {
      readonly query: {
        /** @description Whose figures they are. */
        readonly company: string;
        /** @description File name, for people. */
        readonly name?: string;
        /** @description Last day of the fiscal year; overrides the profile’s. */
        readonly fiscalYearEnd?: string;
        /** @description Currency of the reports; overrides the profile’s. */
        readonly currency?: string;
        /** @description Say what would be done, and do nothing. */
        readonly dryRun?: boolean;
        /** @description Take all rows or none. */
        readonly strict?: boolean;
        /** @description Mapping as JSON: of columns, or of XBRL concepts. */
        readonly map?: string;
      };
      readonly header?: {
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': unknown;
      };
    };
    readonly responses: {
      /** @description Taken in. Ask for it again until it is `done`. */
      readonly 202: {
        headers: {
          /** @description Address of the import; none for a dry run. */
          readonly Location?: string;
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Import'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The file has more than 256 MB. */
      readonly 413: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is no file. */
      readonly 415: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The file cannot be read. */
      readonly 422: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getImport: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Import'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listClaims: {
    readonly parameters: {
      readonly query?: {
        /** @description As of this day: with what had been said by then. Needs `company`. */
        readonly asOf?: string;
        /** @description With what had been recorded here before this instant. Needs `company`. */
        readonly recordedBefore?: string;
        /** @description The `next` of the page before. */
        readonly cursor?: string;
        /** @description Rows of a page. */
        readonly limit?: number;
        /** @description Only of this company. */
        readonly company?: string;
        /** @description Only of this metric id. */
        readonly metric?: string;
        /** @description Only of this segment id. */
        readonly segment?: string;
        /** @description Only of this kind. */
        readonly kind?: 'quantitative' | 'directional' | 'milestone' | 'qualitative';
        /** @description Only those that stand so. */
        readonly lifecycle?: 'open' | 'on_pace' | 'behind_pace' | 'due' | 'resolved' | 'void';
        /** @description Only those resolved so. */
        readonly result?: 'exceeded' | 'met' | 'partially_met' | 'met_late' | 'missed' | 'contradicted';
        /** @description Only those that can be checked so well. */
        readonly checkability?: 'high' | 'medium' | 'low';
        /** @description Only those on which somebody has decided, or nobody. */
        readonly reviewed?: boolean;
        /** @description Only those that changed since somebody decided on them, or that did not. */
        readonly needsAnotherLook?: boolean;
        /** @description Only those that should be read with care, or the others. */
        readonly flagged?: boolean;
        /** @description First said on this day or later. */
        readonly from?: string;
        /** @description First said on this day or before. */
        readonly to?: string;
        /** @description Window ends on this day or later. */
        readonly windowFrom?: string;
        /** @description Window ends on this day or before. */
        readonly windowTo?: string;
        /** @description Words to find, in any order: "in quotation marks" as they stand, -word to leave out, reven* for a beginning. Width, case, accents and Chinese script do not matter; English is found by its stems. */
        readonly q?: string;
        /** @description By what; a minus sign is latest first. `relevance` where words are searched for, and then unless told otherwise. */
        readonly sort?:
          | 'said_on'
          | '-said_on'
          | 'window_end'
          | '-window_end'
          | 'updated_at'
          | '-updated_at'
          | 'confidence'
          | '-confidence'
          | 'relevance';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ClaimPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getClaim: {
    readonly parameters: {
      readonly query?: {
        /** @description As of this day: with what had been said by then. Needs `company`. */
        readonly asOf?: string;
        /** @description With what had been recorded here before this instant. Needs `company`. */
        readonly recordedBefore?: string;
        /** @description The company, where a past is asked for. */
        readonly company?: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Claim'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getTimeline: {
    readonly parameters: {
      readonly query?: {
        /** @description As of this day: with what had been said by then. Needs `company`. */
        readonly asOf?: string;
        /** @description With what had been recorded here before this instant. Needs `company`. */
        readonly recordedBefore?: string;
        /** @description The company, where a past is asked for. */
        readonly company?: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TimelinePage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getEvidence: {
    readonly parameters: {
      readonly query?: {
        /** @description As of this day: with what had been said by then. Needs `company`. */
        readonly asOf?: string;
        /** @description With what had been recorded here before this instant. Needs `company`. */
        readonly recordedBefore?: string;
        /** @description The company, where a past is asked for. */
        readonly company?: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ClaimEvidence'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listVerdicts: {
    readonly parameters: {
      readonly query?: {
        /** @description As of this day: with what had been said by then. Needs `company`. */
        readonly asOf?: string;
        /** @description With what had been recorded here before this instant. Needs `company`. */
        readonly recordedBefore?: string;
        /** @description The `next` of the page before. */
        readonly cursor?: string;
        /** @description Rows of a page. */
        readonly limit?: number;
        /** @description Of all claims of this company; else `claim` is needed. */
        readonly company?: string;
        /** @description Only of this claim. */
        readonly claim?: string;
        /** @description Only of this metric id. */
        readonly metric?: string;
        /** @description Only of this segment id. */
        readonly segment?: string;
        /** @description Only those that stand so. */
        readonly lifecycle?: 'open' | 'on_pace' | 'behind_pace' | 'due' | 'resolved' | 'void';
        /** @description Only those resolved so. */
        readonly result?: 'exceeded' | 'met' | 'partially_met' | 'met_late' | 'missed' | 'contradicted';
        /** @description Given on this day or later. */
        readonly from?: string;
        /** @description Given on this day or before. */
        readonly to?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['VerdictPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly beginReextraction: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReextractionRequest'];
      };
    };
    readonly responses: {
      /** @description Taken in. Follow the job. */
      readonly 202: {
        headers: {
          /** @description Address of the job. */
          readonly Location?: string;
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Reextraction'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body has more than 5 MB. */
      readonly 413: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is not JSON. */
      readonly 415: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listOutdated: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OutdatedCompanyPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getReextraction: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Reextraction'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly applyReextraction: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description As it is now. */
      readonly 200: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Reextraction'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It is past that, or not there yet. */
      readonly 409: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly discardReextraction: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description As it is now. */
      readonly 200: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Reextraction'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It is past that, or not there yet. */
      readonly 409: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listReviews: {
    readonly parameters: {
      readonly query?: {
        /** @description The `next` of the page before. */
        readonly cursor?: string;
        /** @description Rows of a page. */
        readonly limit?: number;
        /** @description Only of this company. */
        readonly company?: string;
        /** @description Only on this claim. */
        readonly claim?: string;
        /** @description Only where this was done. */
        readonly action?: 'confirm' | 'correct' | 'reject' | 'merge' | 'split' | 'overrule' | 'undo';
        /** @description Only those that were taken back, or only those that were not. */
        readonly undone?: boolean;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReviewPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly decide: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag of what was looked at, or `*`. */
        readonly 'If-Match': string;
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReviewRequest'];
      };
    };
    readonly responses: {
      /** @description Recorded; the ledger is made anew with it. */
      readonly 201: {
        headers: {
          /** @description Address of the record. */
          readonly Location?: string;
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Review'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It is at odds with what is stored. */
      readonly 409: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description What was looked at has changed since. */
      readonly 412: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It must be said what was looked at. */
      readonly 428: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getReviewProgress: {
    readonly parameters: {
      readonly query?: {
        /** @description Only claims of this company. */
        readonly company?: string;
        /** @description Only of this metric id. */
        readonly metric?: string;
        /** @description Only of this segment id. */
        readonly segment?: string;
        /** @description Only of this kind. */
        readonly kind?: 'quantitative' | 'directional' | 'milestone' | 'qualitative';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReviewProgress'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getReview: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Review'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly undoReview: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag of what was looked at, or `*`. */
        readonly 'If-Match': string;
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UndoReviewRequest'];
      };
    };
    readonly responses: {
      /** @description Recorded; the ledger is made anew with it. */
      readonly 201: {
        headers: {
          /** @description Address of the record. */
          readonly Location?: string;
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Review'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It is at odds with what is stored. */
      readonly 409: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description What was looked at has changed since. */
      readonly 412: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It must be said what was looked at. */
      readonly 428: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listDue: {
    readonly parameters: {
      readonly query?: {
        /** @description As of this day: with what had been said by then. Needs `company`. */
        readonly asOf?: string;
        /** @description With what had been recorded here before this instant. Needs `company`. */
        readonly recordedBefore?: string;
        /** @description The `next` of the page before. */
        readonly cursor?: string;
        /** @description Rows of a page. */
        readonly limit?: number;
        /** @description Only of this company. */
        readonly company?: string;
        /** @description Only what falls due up to this day. */
        readonly until?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DuePage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getComparison: {
    readonly parameters: {
      readonly query?: {
        /** @description As of this day: with what had been said by then. Needs `company`. */
        readonly asOf?: string;
        /** @description With what had been recorded here before this instant. Needs `company`. */
        readonly recordedBefore?: string;
        /** @description The company, where a past is asked for. */
        readonly company?: string;
        /** @description Earlier period: the id of a document, a label ("September quarter 2025", "FY2026 Q2"), a calendar quarter or half ("2025-Q3"), a day in it. Left out: the one before. */
        readonly from?: string;
        /** @description Later period: the id of a document, a label ("September quarter 2025", "FY2026 Q2"), a calendar quarter or half ("2025-Q3"), a day in it. Left out: the latest. */
        readonly to?: string;
        /** @description Take the period a year before the later one. */
        readonly yearAgo?: boolean;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Comparison'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getScorecard: {
    readonly parameters: {
      readonly query: {
        /** @description As of this day: with what had been said by then. Needs `company`. */
        readonly asOf?: string;
        /** @description With what had been recorded here before this instant. Needs `company`. */
        readonly recordedBefore?: string;
        /** @description The company. */
        readonly company: string;
        /** @description A line for each of what. */
        readonly by?: 'company' | 'metric' | 'speaker';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Scorecard'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listEvents: {
    readonly parameters: {
      readonly query?: {
        /** @description Only of these types, with commas between: wordkept.claim.initiated, wordkept.claim.reiterated, wordkept.claim.revised, wordkept.claim.hinted, wordkept.claim.withdrawn, wordkept.claim.unmentioned, wordkept.claim.due_soon, wordkept.claim.due, wordkept.verdict.changed, wordkept.document.failed. */
        readonly types?: string;
        /** @description Only of this company. */
        readonly company?: string;
        /** @description Only of claims with this metric id. */
        readonly metric?: string;
        /** @description Only of claims with this segment id. */
        readonly segment?: string;
        /** @description `false`: not what tells of a history that was loaded; `true`: only that. */
        readonly historic?: boolean;
        /** @description Rows of a page. */
        readonly limit?: number;
        /** @description The `next` of an answer, or `now`: only what comes after. Left out: from the oldest event on. */
        readonly after?: string;
        /** @description Seconds to wait for an event where there is none yet. */
        readonly wait?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EventPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listNewestEvents: {
    readonly parameters: {
      readonly query?: {
        /** @description Only of these types, with commas between: wordkept.claim.initiated, wordkept.claim.reiterated, wordkept.claim.revised, wordkept.claim.hinted, wordkept.claim.withdrawn, wordkept.claim.unmentioned, wordkept.claim.due_soon, wordkept.claim.due, wordkept.verdict.changed, wordkept.document.failed. */
        readonly types?: string;
        /** @description Only of this company. */
        readonly company?: string;
        /** @description Only of claims with this metric id. */
        readonly metric?: string;
        /** @description Only of claims with this segment id. */
        readonly segment?: string;
        /** @description `false`: not what tells of a history that was loaded; `true`: only that. */
        readonly historic?: boolean;
        /** @description Rows of a page. */
        readonly limit?: number;
        /** @description Only what was recorded at this instant or later. */
        readonly since?: string;
        /** @description The `next` of the page before. */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AlertPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listEventTypes: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EventTypePage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly describeEventType: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly type:
          | 'wordkept.claim.initiated'
          | 'wordkept.claim.reiterated'
          | 'wordkept.claim.revised'
          | 'wordkept.claim.hinted'
          | 'wordkept.claim.withdrawn'
          | 'wordkept.claim.unmentioned'
          | 'wordkept.claim.due_soon'
          | 'wordkept.claim.due'
          | 'wordkept.verdict.changed'
          | 'wordkept.document.failed'
          | 'wordkept.endpoint.test'
          | 'wordkept.endpoint.disabled'
          | 'wordkept.deliveries.held';
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The schema, whole in itself. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/schema+json': Record<string, never>;
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such type. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listSubscriptions: {
    readonly parameters: {
      readonly query?: {
        /** @description The `next` of the page before. */
        readonly cursor?: string;
        /** @description Rows of a page. */
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SubscriptionPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly createSubscription: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SubscriptionCreateRequest'];
      };
    };
    readonly responses: {
      /** @description Made. */
      readonly 201: {
        headers: {
          /** @description Address of the record. */
          readonly Location?: string;
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Subscription'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is not JSON. */
      readonly 415: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly previewFilter: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FilterPreviewRequest'];
      };
    };
    readonly responses: {
      /** @description What would follow; nothing is stored. */
      readonly 200: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SubscriptionPreview'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is not JSON. */
      readonly 415: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getSubscription: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Subscription'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly removeSubscription: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag of what was looked at, or `*`. */
        readonly 'If-Match': string;
      };
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since. */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It must be said what was looked at. */
      readonly 428: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly changeSubscription: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag of what was looked at, or `*`. */
        readonly 'If-Match': string;
      };
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SubscriptionChangeRequest'];
      };
    };
    readonly responses: {
      /** @description As it is now, with its ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Subscription'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since. */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It must be said what was looked at. */
      readonly 428: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly previewSubscription: {
    readonly parameters: {
      readonly query?: {
        /** @description Days back. */
        readonly days?: number;
      };
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SubscriptionPreview'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly replaySubscription: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RangeRequest'];
      };
    };
    readonly responses: {
      /** @description Queued. */
      readonly 202: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Replay'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listEndpoints: {
    readonly parameters: {
      readonly query?: {
        /** @description The `next` of the page before. */
        readonly cursor?: string;
        /** @description Rows of a page. */
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WebhookEndpointPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly createEndpoint: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EndpointCreateRequest'];
      };
    };
    readonly responses: {
      /** @description Made. */
      readonly 201: {
        headers: {
          /** @description Address of the record. */
          readonly Location?: string;
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WebhookEndpointWithSecret'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is not JSON. */
      readonly 415: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getEndpoint: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WebhookEndpoint'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly removeEndpoint: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag of what was looked at, or `*`. */
        readonly 'If-Match': string;
      };
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since. */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It must be said what was looked at. */
      readonly 428: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly changeEndpoint: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag of what was looked at, or `*`. */
        readonly 'If-Match': string;
      };
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EndpointChangeRequest'];
      };
    };
    readonly responses: {
      /** @description As it is now, with its ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WebhookEndpoint'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since. */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It must be said what was looked at. */
      readonly 428: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly rotateSecret: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag of what was looked at, or `*`. */
        readonly 'If-Match': string;
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description As it is now, with its ETag. */
      readonly 200: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WebhookEndpointWithSecret'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since. */
      readonly 412: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It must be said what was looked at. */
      readonly 428: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly testEndpoint: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Queued. */
      readonly 202: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Delivery'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listWatchLists: {
    readonly parameters: {
      readonly query?: {
        /** @description The `next` of the page before. */
        readonly cursor?: string;
        /** @description Rows of a page. */
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WatchListPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly createWatchList: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WatchListCreateRequest'];
      };
    };
    readonly responses: {
      /** @description Made. */
      readonly 201: {
        headers: {
          /** @description Address of the record. */
          readonly Location?: string;
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WatchList'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is not JSON. */
      readonly 415: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getWatchList: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WatchList'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly removeWatchList: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag of what was looked at, or `*`. */
        readonly 'If-Match': string;
      };
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since. */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It must be said what was looked at. */
      readonly 428: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly changeWatchList: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag of what was looked at, or `*`. */
        readonly 'If-Match': string;
      };
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WatchListChangeRequest'];
      };
    };
    readonly responses: {
      /** @description As it is now, with its ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WatchList'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It has changed since. */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It must be said what was looked at. */
      readonly 428: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listDeliveries: {
    readonly parameters: {
      readonly query?: {
        /** @description The `next` of the page before. */
        readonly cursor?: string;
        /** @description Rows of a page. */
        readonly limit?: number;
        /** @description Only of this subscription. */
        readonly subscription?: string;
        /** @description Only to this webhook endpoint. */
        readonly endpoint?: string;
        /** @description Only of this event. */
        readonly event?: string;
        /** @description Only those that stand so. */
        readonly status?: 'pending' | 'delivered' | 'failed' | 'held' | 'cancelled';
        /** @description Only of events of this type. */
        readonly type?:
          | 'wordkept.claim.initiated'
          | 'wordkept.claim.reiterated'
          | 'wordkept.claim.revised'
          | 'wordkept.claim.hinted'
          | 'wordkept.claim.withdrawn'
          | 'wordkept.claim.unmentioned'
          | 'wordkept.claim.due_soon'
          | 'wordkept.claim.due'
          | 'wordkept.verdict.changed'
          | 'wordkept.document.failed'
          | 'wordkept.endpoint.test'
          | 'wordkept.endpoint.disabled'
          | 'wordkept.deliveries.held';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DeliveryPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getDelivery: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DeliveryDetail'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly replayDelivery: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Queued. */
      readonly 202: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Delivery'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listFeeds: {
    readonly parameters: {
      readonly query?: {
        /** @description The `next` of the page before. */
        readonly cursor?: string;
        /** @description Rows of a page. */
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FeedPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly createFeed: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FeedCreateRequest'];
      };
    };
    readonly responses: {
      /** @description Made. */
      readonly 201: {
        headers: {
          /** @description Address of the record. */
          readonly Location?: string;
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FeedWithToken'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is not JSON. */
      readonly 415: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getFeed: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Feed'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly revokeFeed: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly readFeed: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The token of the feed. */
        readonly token: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The file, in UTF-8, with an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/atom+xml': string;
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly readCalendar: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The token of the feed. */
        readonly token: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The file, in UTF-8, with an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/calendar': string;
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly exportCalendar: {
    readonly parameters: {
      readonly query?: {
        /** @description Only of this company. */
        readonly company?: string;
        /** @description Only of this metric id. */
        readonly metric?: string;
        /** @description Only of this segment id. */
        readonly segment?: string;
        /** @description Of the calendar; English if absent. */
        readonly language?: 'en' | 'zh-Hans' | 'zh-Hant';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The file, in UTF-8, with an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/calendar': string;
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly askToUnsubscribe: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description As it stands in the mail. */
        readonly token: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The file, in UTF-8, with an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/html': string;
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly leaveSubscription: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        /** @description As it stands in the mail. */
        readonly token: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The file, in UTF-8, with an ETag. */
      readonly 200: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/html': string;
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getHealth: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Health'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getReadiness: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description All that is needed answers. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Readiness'];
        };
      };
      /** @description Something does not; it is named. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Readiness'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getService: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Service'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listKeys: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['KeyPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly createKey: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['KeyCreationRequest'];
      };
    };
    readonly responses: {
      /** @description Made. */
      readonly 201: {
        headers: {
          /** @description Address of the record. */
          readonly Location?: string;
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreatedKey'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is not JSON. */
      readonly 415: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly revokeKey: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the record. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description As it is now. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Key'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It is past that, or not there yet. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getSession: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Session'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly beginSession: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeated within a day under the same key, the request is answered as it was the first time. */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SessionRequest'];
      };
    };
    readonly responses: {
      /** @description Made. */
      readonly 201: {
        headers: {
          /** @description Address of the record. */
          readonly Location?: string;
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Session'];
        };
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is not JSON. */
      readonly 415: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          /** @description `true`: the answer of the first request under this key. */
          readonly 'Idempotency-Replayed'?: 'true';
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly endSession: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The session has ended, if there was one. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listAudit: {
    readonly parameters: {
      readonly query?: {
        /** @description The `next` of the page before. */
        readonly cursor?: string;
        /** @description Rows of a page. */
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AuditPage'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly verifyAudit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description With an ETag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AuditVerification'];
        };
      };
      /** @description Not changed since the ETag of `If-None-Match`. */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request has faults. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
