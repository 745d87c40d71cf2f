/** The shapes of the contract as JSON Schema, named, and with the sentences that a type cannot say. */
import * as z from 'zod/mini';
import * as shapes from '../domain/schemas.js';

export type JsonSchema = Record<string, unknown>;

const named = {
  Acceptance: shapes.acceptance,
  Admission: shapes.admission,
  CalendarFile: shapes.calendarFile,
  CalendarQuestion: shapes.calendarQuestion,
  Challenge: shapes.challenge,
  ChangeEvent: shapes.changeEvent,
  Declination: shapes.declination,
  Entry: shapes.entry,
  GuestAccessChange: shapes.guestAccessChange,
  GuestLinkChange: shapes.guestLinkChange,
  GuestLinkDraft: shapes.guestLinkDraft,
  GuestLinkList: shapes.guestLinkList,
  GuestLinkView: shapes.guestLinkView,
  HistoryEntry: shapes.historyEntry,
  HistoryPage: shapes.historyPage,
  Introspection: shapes.introspection,
  InviteChange: shapes.inviteChange,
  InviteCounts: shapes.inviteCounts,
  InviteCountSearch: shapes.inviteCountSearch,
  InvitePage: shapes.invitePage,
  InvitePreview: shapes.invitePreview,
  InvitePreviewed: shapes.invitePreviewed,
  InviteRequest: shapes.inviteRequest,
  InviteSearch: shapes.inviteSearch,
  InvitesChanged: shapes.invitesChanged,
  InvitesMade: shapes.invitesMade,
  InvitesNamed: shapes.invitesNamed,
  InviteView: shapes.inviteView,
  Joined: shapes.joined,
  JoinRequest: shapes.joinRequest,
  LinkQuestion: shapes.linkQuestion,
  LinkView: shapes.linkView,
  MediumView: shapes.mediumView,
  Nothing: shapes.nothing,
  ParticipantChange: shapes.participantChange,
  ParticipantPage: shapes.participantPage,
  ParticipantSearch: shapes.participantSearch,
  ParticipantView: shapes.participantView,
  PassQuestion: shapes.passQuestion,
  PeopleFound: shapes.peopleFound,
  PeoplePage: shapes.peoplePage,
  PeopleSearch: shapes.peopleSearch,
  Problem: shapes.problem,
  ProofRequest: shapes.proofRequest,
  Removal: shapes.removal,
  Renewed: shapes.renewed,
  Replacement: shapes.replacement,
  SeatRequest: shapes.seatRequest,
  WaitingDecided: shapes.waitingDecided,
  WaitingDecision: shapes.waitingDecision,
  WaitingSeat: shapes.waitingSeat,
  WaitingView: shapes.waitingView,
} satisfies Record<string, z.ZodMiniType>;

/** What a reader of the document has to know about a field, by `Schema.field`. */
const notes: Readonly<Record<string, string>> = {
  'Admission.seat':
    'Renews the pass, and is given this once: the guest’s own device keeps it, nobody else does.',
  'CalendarFile.text': 'RFC 5545, times in UTC.',
  CalendarQuestion: 'Exactly one of the two: of who holds a link, or of who is in.',
  'Acceptance.seat': 'One of this browser: a guest who is in becomes the invited person.',
  Challenge: 'The same whether the address is the invited one or not.',
  'Challenge.expiresIn': 'Milliseconds from now for which a code holds.',
  'Challenge.resendIn': 'Milliseconds from now until another code can be asked for.',
  InviteChange: 'What is not named stays as it is.',
  'InviteChange.revoked': 'True takes the invites back; false restores them, with the same links.',
  InviteCounts: 'Each count stops at 1,001.',
  'InviteSearch.search': 'Beginning of the address, the first or the last name.',
  'InviteSearch.after': 'The `next` of the page before.',
  'InviteRequest.mail': 'Whether each of them is mailed their link.',
  'InvitesMade.results': 'One for each draft, in their order.',
  'InviteView.url': 'The whole link, secret included: given only to who may invite.',
  'InviteChange.blocked': 'False takes a block of their addresses back. Goes with no other change.',
  'InviteView.blocked': 'Whether the address is blocked: then the link does not let them in.',
  'InviteView.mailError': 'In the words of the receiving server.',
  'PeopleFound.exactOnly': 'The host tells of nobody whose whole address was not given.',
  'WaitingSeat.seat': 'Becomes a pass as soon as the host lets the guest in.',
  ChangeEvent: 'The data of an event. It tells that something changed, never what: who hears it asks.',
  'ChangeEvent.revision': 'The medium’s revision; also the id of the event.',
  'Entry.pass': 'The access pass: a JWT, signed with ES256, whose public keys are at /jwks.json.',
  'Entry.expiresIn': 'Milliseconds from now. Relative, because a device’s clock may be wrong.',
  'Entry.capabilities': 'None before a live session begins.',
  'Entry.opensIn': 'Milliseconds until a live session begins; null where there is nothing to wait for.',
  'GuestAccessChange.guests': 'What becomes of guests who are in when access is switched off. Default: stay.',
  GuestLinkChange: 'What is not named stays as it is.',
  'GuestLinkChange.revision':
    'The link’s, as it was read. CHANGED_MEANWHILE if somebody else changed it since.',
  'GuestLinkDraft.maxUses': 'A use is one person admitted. Null: as many as come.',
  'GuestLinkDraft.expiry': 'Default: never. `session-end` exists for live kinds only.',
  'GuestLinkDraft.capabilities':
    '`view` is always among them. Default: what guests of this kind usually may.',
  'GuestLinkDraft.accessCode': 'Kept as a seal only, and never told again. Null takes it away.',
  'GuestLinkDraft.terms': 'Each other text is a new version, which guests accept anew.',
  'GuestLinkList.limit': 'How many links this medium may have.',
  'GuestLinkList.now': 'The server’s now: a list is read by its clock, not by the device’s.',
  'GuestLinkView.url': 'The whole link, secret included: given only to who may manage guest access.',
  'GuestLinkView.previousValidUntil':
    'Until when the address before this one still works; null if it does not.',
  'GuestLinkView.revision': 'Rises with each change of a rule of this link; a join is none.',
  'HistoryEntry.subject':
    'The link or the guest, as named now; null where there is none or its name is forgotten.',
  Introspection: 'After RFC 7662. An ended or forged pass is `active: false` and nothing else.',
  'JoinRequest.secret': 'From the fragment of the link’s address.',
  'JoinRequest.seat':
    'One that this browser still holds: whoever has one comes back and is not counted again.',
  'JoinRequest.acceptedTerms': 'The version of the terms that were read and accepted.',
  'JoinRequest.answers': 'By the id of the field; a ticked box answers `yes`.',
  'LinkView.opensIn': 'Milliseconds until a live session begins; null where there is nothing to wait for.',
  'MediumView.embedUrl': 'What an embed shows; null where the host has none.',
  'MediumView.guestAccess': 'Null where guest access is not this person’s to know.',
  'MediumView.permissions': 'True: open. False: absent. With a reason: shown closed, with this sentence.',
  'MediumView.revision': 'Rises with everything that changes on the medium; an event names it.',
  'MediumView.url': 'The page of the medium, absolute, as it is shared.',
  'MediumView.visibility': 'Who can open `url` without a guest link.',
  'ParticipantPage.next': 'Where the next page begins, for `after`; null at the end.',
  'ParticipantSearch.search': 'Beginning of the name or the address.',
  'ParticipantSearch.after': 'The `next` of the page before.',
  'ParticipantView.acceptedTerms': 'The version that was accepted; null where none were asked.',
  'ParticipantView.identity': 'How sure it is who this is; `typed` is what anybody can type.',
  Problem:
    'RFC 9457. `code` never changes its meaning; `errors` names each field that is wrong, `detail` is for developers.',
  'Removal.block': 'Whether this address and this browser are kept from coming again.',
  'Replacement.graceHours': 'How many hours the old address works on; 0 for none.',
};

const names = new Map<z.core.$ZodType, string>(Object.entries(named).map(([name, schema]) => [schema, name]));

const address = (name: string) => `#/components/schemas/${name}`;

/** A reference to a schema that has a name here. */
export function referTo(schema: z.ZodMiniType): JsonSchema {
  const name = names.get(schema);
  if (name === undefined) throw new Error('A schema of the contract has no name in openapi-schemas.ts.');
  return { $ref: address(name) };
}

/** Says a schema as JSON Schema does, where zod says too much or too little. */
function mend(schema: z.core.$ZodType, json: JsonSchema): void {
  const checks = (schema._zod.def.checks ?? []).map(
    (one) => one._zod.def as { check: string; params?: unknown },
  );
  const words = 'words' in schema ? schema.words : undefined;
  // An open list takes unknown words from a newer server; this version answers none but these.
  if (words !== undefined && json['type'] === 'array') json['items'] = { type: 'string', enum: words };
  else if (words !== undefined) json['enum'] = words;
  else if (checks.some(({ check }) => check === 'overwrite'))
    throw new Error('An open list without its words.');
  // The one refinement there is: a text that is not blank.
  if (checks.some(({ check }) => check === 'custom')) {
    json['minLength'] = 1;
    json['allOf'] = [...((json['allOf'] as JsonSchema[] | undefined) ?? []), { pattern: '\\S' }];
  }
  // A format and a pattern of 300 characters say the same.
  if (json['format'] === 'date-time') delete json['pattern'];
  // What fits into a double goes without saying.
  if (json['maximum'] === Number.MAX_SAFE_INTEGER) delete json['maximum'];
  if (json['minimum'] === Number.MIN_SAFE_INTEGER) delete json['minimum'];
}

/** Every named shape, by its name. */
export function jsonSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of names) registry.add(schema, { id });
  const schemas: Record<string, JsonSchema> = z.toJSONSchema(registry, {
    // Additional fields are allowed where the schema takes them: on every answer, and on no question.
    io: 'input',
    uri: address,
    override: ({ zodSchema, jsonSchema }) => {
      mend(zodSchema, jsonSchema);
    },
  }).schemas;
  for (const [name, note] of Object.entries(notes)) describe(schemas, name, note);
  for (const schema of Object.values(schemas)) {
    delete schema['$schema'];
    delete schema['$id'];
  }
  return schemas;
}

function describe(schemas: Readonly<Record<string, JsonSchema>>, name: string, note: string): void {
  const [schema = '', field] = name.split('.');
  const properties = schemas[schema]?.['properties'] as Record<string, JsonSchema> | undefined;
  const target = field === undefined ? schemas[schema] : properties?.[field];
  if (!target) throw new Error(`There is no ${name} in the contract to be described.`);
  target['description'] = note;
}
