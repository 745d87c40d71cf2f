import type { Formats, Texts } from '../texts.js';

export const errorTexts: Required<Texts['errors']> = {
  MALFORMED_JSON: {
    title: 'Das ließ sich nicht lesen',
    way: 'Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  },
  IDEMPOTENCY_KEY_MISSING: {
    title: 'Das ließ sich nicht speichern',
    way: 'Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  },

  NOT_ALLOWED: {
    title: 'Sie können das nicht ändern',
    way: 'Bitten Sie den Eigentümer, Ihnen Zugriff zu geben.',
  },
  ORIGIN_NOT_ALLOWED: {
    title: 'Diese Seite darf nichts ändern',
    way: 'Bitten Sie den Betreiber, diese Seite für seinen Freigabedienst zuzulassen.',
  },
  NOT_FOUND: {
    title: 'Hier gibt es für Sie nichts zu verwalten',
    way: 'Melden Sie sich mit dem Konto an, dem es gehört.',
  },
  METHOD_NOT_ALLOWED: {
    title: 'Das ist hier nicht möglich',
    way: 'Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  },
  CHANGED_MEANWHILE: {
    title: 'Jemand anderes hat das gerade geändert',
    way: 'Sie sehen jetzt den neuen Stand. Versuchen Sie es noch einmal, falls es noch nötig ist.',
  },
  MAIL_MISSING: {
    title: 'Diese Website versendet keine E‑Mails',
    way: 'Sagen Sie dem Betreiber Bescheid oder senden Sie den Link auf anderem Weg.',
  },
  NO_PLACE_LEFT: {
    title: 'Es ist kein Platz mehr frei',
    way: 'Erhöhen Sie die Anzahl der Nutzungen des Links und lassen Sie dann ein.',
  },
  LINK_LIMIT_REACHED: {
    title: 'Mehr Links sind hier nicht möglich',
    way: 'Löschen Sie einen Link, den Sie nicht mehr brauchen.',
  },
  BODY_TOO_LARGE: {
    title: 'Das ist zu viel auf einmal',
    way: 'Kürzen Sie den Text und versuchen Sie es noch einmal.',
  },
  NOT_JSON: {
    title: 'Das ließ sich nicht lesen',
    way: 'Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  },
  INVALID_INPUT: {
    title: 'Einige Felder brauchen noch einen Blick',
    way: 'Ändern Sie, was markiert ist, und versuchen Sie es noch einmal.',
  },
  IDEMPOTENCY_KEY_REUSED: { title: 'Das ließ sich nicht speichern', way: 'Versuchen Sie es noch einmal.' },
  LINK_UNKNOWN: {
    title: 'Dieser Link funktioniert nicht',
    way: 'Prüfen Sie, ob er vollständig ist, oder bitten Sie die Person, von der Sie ihn haben, um einen neuen.',
  },
  GUEST_ACCESS_OFF: {
    title: 'Der Gastzugang ist ausgeschaltet',
    way: 'Bitten Sie die Person, von der Sie den Link haben, ihn einzuschalten.',
  },
  GUEST_LINK_NOT_YET: {
    title: 'Dieser Link funktioniert noch nicht',
    way: 'Kommen Sie etwas später wieder, oder fragen Sie die Person, von der Sie ihn haben, ab wann er gilt.',
  },
  GUEST_LINK_PAUSED: {
    title: 'Dieser Link ist pausiert',
    way: 'Bitten Sie die Person, von der Sie ihn haben, ihn fortzusetzen, oder kommen Sie später wieder.',
  },
  GUEST_LINK_EXPIRED: {
    title: 'Dieser Link ist abgelaufen',
    way: 'Bitten Sie die Person, von der Sie ihn haben, um einen neuen.',
  },
  GUEST_LINK_USED_UP: {
    title: 'Dieser Link ist aufgebraucht',
    way: 'Bitten Sie die Person, von der Sie ihn haben, um einen neuen.',
  },
  GUEST_LINK_REPLACED: {
    title: 'Dieser Link wurde ersetzt',
    way: 'Bitten Sie die Person, von der Sie ihn haben, um den neuen.',
  },
  GUEST_LINK_DELETED: {
    title: 'Dieser Link wurde gelöscht',
    way: 'Bitten Sie die Person, von der Sie ihn haben, um einen neuen.',
  },
  ACCESS_CODE_WRONG: {
    title: 'Dieser Zugangscode ist falsch',
    way: 'Prüfen Sie ihn, oder fragen Sie die Person, von der Sie den Link haben.',
  },
  TOO_MANY_TRIES: {
    title: 'Zu viele falsche Versuche aus diesem Netzwerk',
    way: 'Warten Sie ein paar Minuten und versuchen Sie es dann noch einmal.',
  },
  TERMS_CHANGED: {
    title: 'Die Bedingungen haben sich gerade geändert',
    way: 'Lesen Sie oben die neuen, stimmen Sie ihnen zu und treten Sie dann bei.',
  },
  GUEST_BLOCKED: {
    title: 'Der Gastgeber hat diesen Link für Sie gesperrt',
    way: 'Fragen Sie den Gastgeber, ob das ein Versehen ist.',
  },
  DOMAIN_NOT_ALLOWED: {
    title: 'Dieser Link gilt nicht für Ihre Adresse',
    way: 'Verwenden Sie eine andere Ihrer Adressen, oder fragen Sie die Person, von der Sie ihn haben.',
  },
  GUEST_DECLINED: {
    title: 'Der Gastgeber hat Sie nicht eingelassen',
    way: 'Fragen Sie den Gastgeber, ob das ein Versehen ist.',
  },
  INVITE_EXPIRED: {
    title: 'Diese Einladung ist abgelaufen',
    way: 'Bitten Sie die Person, die Sie eingeladen hat, um eine neue.',
  },
  INVITE_REVOKED: {
    title: 'Diese Einladung wurde widerrufen',
    way: 'Fragen Sie die Person, die Sie eingeladen hat, ob das ein Versehen ist.',
  },
  INVITE_DECLINED: {
    title: 'Diese Einladung wurde abgelehnt',
    way: 'Wenn Sie doch kommen möchten, bitten Sie die Person, die Sie eingeladen hat, um eine neue Einladung.',
  },
  INVITE_LOCKED: {
    title: 'Diese Einladung ist gesperrt',
    way: 'Es wurden zu viele falsche Codes eingegeben. Bitten Sie die Person, die Sie eingeladen hat, um eine neue.',
  },
  WRONG_PERSON: {
    title: 'Diese Einladung ist für jemand anderen',
    way: 'Verwenden Sie die Adresse, an die sie ging, oder fragen Sie die Person, die Sie eingeladen hat.',
  },
  CODE_WRONG: {
    title: 'Dieser Code ist falsch',
    way: 'Sehen Sie in der neuesten E‑Mail nach, oder fordern Sie einen neuen Code an.',
  },
  CODE_EXPIRED: { title: 'Dieser Code gilt nicht mehr', way: 'Fordern Sie einen neuen an.' },
  PROOF_NEEDED: {
    title: 'Es ist noch nicht klar, wer Sie sind',
    way: 'Melden Sie sich mit der eingeladenen Adresse an und versuchen Sie es noch einmal.',
  },
  SESSION_OVER: {
    title: 'Die Sitzung ist vorbei',
    way: 'Fragen Sie den Gastgeber, ob es eine Aufzeichnung gibt.',
  },
  GUEST_REMOVED: {
    title: 'Der Gastgeber hat Ihren Besuch beendet',
    way: 'Fragen Sie den Gastgeber, wenn Sie wiederkommen möchten.',
  },
  GUEST_ERASED: {
    title: 'Ihr Eintrag ist gelöscht',
    way: 'Ihr Name, Ihre E‑Mail-Adresse und Ihre Antworten sind gelöscht. Öffnen Sie den Link noch einmal, um wiederzukommen; das belegt einen neuen Platz.',
  },
  GUEST_LEFT: {
    title: 'Sie haben die Sitzung verlassen',
    way: 'Um wiederzukommen, öffnen Sie noch einmal den Link, den Sie bekommen haben. Sind seine Plätze gezählt, belegt das einen neuen.',
  },
  SEAT_UNKNOWN: { title: 'Ihr Platz wurde nicht gefunden', way: 'Treten Sie mit dem Link neu bei.' },
  PASS_INVALID: { title: 'Ihr Zugang gilt nicht mehr', way: 'Treten Sie mit dem Link neu bei.' },
  ENDPOINT_INVALID: {
    title: 'Das Teilen ist auf dieser Seite nicht eingerichtet',
    way: 'Sagen Sie dem Betreiber, dass die Adresse des Freigabedienstes falsch ist.',
  },
  PROVIDER_UNDEFINED: {
    title: 'Das Teilen ist auf dieser Seite nicht eingerichtet',
    way: 'Sagen Sie dem Betreiber, dass sharing-provider nicht definiert ist: guestlist/define/sharing-provider importieren.',
  },
  BACKEND_UNREACHABLE: {
    title: 'Der Freigabedienst antwortet nicht',
    way: 'Ihre Eingaben sind noch da. Versuchen Sie es noch einmal.',
  },
  BACKEND_TIMEOUT: {
    title: 'Das dauert zu lange',
    way: 'Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  },
  BACKEND_REPLY_INVALID: {
    title: 'Die Antwort ließ sich nicht lesen',
    way: 'Sagen Sie dem Betreiber, dass guestlist die Antworten des Dienstes hinter dieser Seite nicht versteht.',
  },
  BACKEND_FAILED: {
    title: 'Etwas ist schiefgegangen',
    way: 'Ihre Eingaben sind noch da. Versuchen Sie es noch einmal.',
  },
  CRYPTO_MISSING: {
    title: 'Zum Teilen ist eine sichere Seite nötig',
    way: 'Öffnen Sie diese Seite mit https:// am Anfang der Adresse.',
  },
  STORAGE_UNAVAILABLE: {
    title: 'Dieser Browser speichert keine Daten für diese Seite',
    way: 'Erlauben Sie der Website, Daten zu speichern, oder verlassen Sie den privaten Modus, und versuchen Sie es noch einmal.',
  },
  STORAGE_FULL: {
    title: 'Dieser Browser hat keinen Speicherplatz mehr',
    way: 'Geben Sie auf diesem Gerät Speicherplatz frei und versuchen Sie es noch einmal.',
  },
  TAB_OUTDATED: {
    title: 'Diese Seite ist veraltet',
    way: 'Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  },
  OFFLINE: {
    title: 'Sie sind offline',
    way: 'Stellen Sie eine Internetverbindung her und versuchen Sie es noch einmal.',
    later: {
      title: 'Das ist fehlgeschlagen, als Sie offline waren',
      way: 'Die Verbindung ist wieder da: Versuchen Sie es noch einmal.',
    },
  },
  MEDIA_ID_MISSING: {
    title: 'Das Teilen ist auf dieser Seite nicht eingerichtet',
    way: 'Sagen Sie dem Betreiber, dass die media-id fehlt.',
  },
  WINDOW_MISSING: {
    title: 'Das Teilen ist auf dieser Seite nicht eingerichtet',
    way: 'Sagen Sie dem Betreiber, dass ein Fenster fehlt: checkPage() von guestlist sagt, warum.',
  },
  LINK_MISSING: {
    title: 'Zum Beitreten brauchen Sie einen Link',
    way: 'Öffnen Sie den vollständigen Link, den Sie erhalten haben.',
  },
  PAGE_REFUSED: {
    title: 'Die Seite hat Sie nicht eingelassen',
    way: 'Versuchen Sie es noch einmal, oder fragen Sie den Gastgeber.',
  },
};

type Params = Parameters<Texts['fields']['TOO_LONG']>[0];
const amount = (params: Params, name: string, formats: Formats): string =>
  formats.number(Number(params[name] ?? 0));

export const fieldTexts: Required<Texts['fields']> = {
  REQUIRED: () => 'Füllen Sie dieses Feld aus.',
  TOO_SHORT: (params, formats) => `Verwenden Sie mindestens ${amount(params, 'minimum', formats)} Zeichen.`,
  TOO_LONG: (params, formats) => `Verwenden Sie höchstens ${amount(params, 'maximum', formats)} Zeichen.`,
  TOO_SMALL: (params, formats) => `Verwenden Sie eine Zahl ab ${amount(params, 'minimum', formats)}.`,
  TOO_LARGE: (params, formats) => `Verwenden Sie eine Zahl bis ${amount(params, 'maximum', formats)}.`,
  TOO_FEW: () => 'Geben Sie mindestens zwei an, eine pro Zeile.',
  NOT_WHOLE: () => 'Verwenden Sie eine ganze Zahl, etwa 50.',
  NOT_AN_ADDRESS: () => 'Verwenden Sie eine E‑Mail-Adresse, etwa name@example.com.',
  NOT_A_DOMAIN: () => 'Verwenden Sie eine Domain, etwa example.org.',
  NOT_A_TIME: () => 'Wählen Sie Datum und Uhrzeit.',
  IN_THE_PAST: () => 'Wählen Sie einen Zeitpunkt in der Zukunft.',
  AFTER_THE_END: () => 'Wählen Sie einen Beginn vor dem Ende.',
  WRONG_CODE: () => 'Dieser Code ist falsch.',
  NOT_ALLOWED: () => 'Lassen Sie Sonderzeichen weg.',
  UNKNOWN_FIELD: () => 'Das kann hier nicht gespeichert werden.',
  WRONG_TYPE: () => 'Prüfen Sie diese Eingabe.',
};
