import type { Formats, Texts } from '../texts.js';

export const errorTexts: Required<Texts['errors']> = {
  MALFORMED_JSON: {
    title: '読み取れませんでした',
    way: 'ページを再読み込みして、もう一度お試しください。',
  },
  IDEMPOTENCY_KEY_MISSING: {
    title: '保存できませんでした',
    way: 'ページを再読み込みして、もう一度お試しください。',
  },

  NOT_ALLOWED: { title: '変更する権限がありません', way: '所有者に権限を依頼してください。' },
  ORIGIN_NOT_ALLOWED: {
    title: 'このページからは変更できません',
    way: '共有サービスの利用をこのページに許可するよう、サイトに依頼してください。',
  },
  NOT_FOUND: { title: '管理できるものがありません', way: '所有者のアカウントでサインインしてください。' },
  METHOD_NOT_ALLOWED: {
    title: 'ここではできません',
    way: 'ページを再読み込みして、もう一度お試しください。',
  },
  CHANGED_MEANWHILE: {
    title: '別の人が変更したところです',
    way: '現在の状態を表示しています。必要であれば、もう一度お試しください。',
  },
  MAIL_MISSING: {
    title: 'このサイトはメールを送信しません',
    way: 'サイトの管理者に連絡するか、別の方法でリンクを送ってください。',
  },
  NO_PLACE_LEFT: {
    title: '空きがありません',
    way: 'リンクの使用回数を増やしてから、もう一度許可してください。',
  },
  LINK_LIMIT_REACHED: {
    title: 'これ以上リンクを作成できません',
    way: '不要になったリンクを削除してください。',
  },
  BODY_TOO_LARGE: {
    title: '一度に送れる量を超えています',
    way: 'テキストを短くして、もう一度お試しください。',
  },
  NOT_JSON: {
    title: '読み取れませんでした',
    way: 'ページを再読み込みして、もう一度お試しください。',
  },
  INVALID_INPUT: {
    title: '確認が必要な項目があります',
    way: '印の付いた項目を直して、もう一度お試しください。',
  },
  IDEMPOTENCY_KEY_REUSED: { title: '保存できませんでした', way: 'もう一度お試しください。' },
  LINK_UNKNOWN: {
    title: 'このリンクは使えません',
    way: 'リンク全体が正しいか確認するか、送ってくれた人に新しいリンクを依頼してください。',
  },
  GUEST_ACCESS_OFF: {
    title: 'ゲストアクセスはオフです',
    way: 'リンクを送ってくれた人に、オンにするよう依頼してください。',
  },
  GUEST_LINK_NOT_YET: {
    title: 'このリンクはまだ使えません',
    way: 'しばらくしてからもう一度開くか、送ってくれた人に開始時刻を確認してください。',
  },
  GUEST_LINK_PAUSED: {
    title: 'このリンクは一時停止中です',
    way: '送ってくれた人に再開を依頼するか、後でもう一度お試しください。',
  },
  GUEST_LINK_EXPIRED: {
    title: 'このリンクは期限切れです',
    way: '送ってくれた人に新しいリンクを依頼してください。',
  },
  GUEST_LINK_USED_UP: {
    title: 'このリンクは上限に達しました',
    way: '送ってくれた人に新しいリンクを依頼してください。',
  },
  GUEST_LINK_REPLACED: {
    title: 'このリンクは置き換えられました',
    way: '送ってくれた人に新しいリンクを確認してください。',
  },
  GUEST_LINK_DELETED: {
    title: 'このリンクは削除されました',
    way: '送ってくれた人に新しいリンクを依頼してください。',
  },
  ACCESS_CODE_WRONG: {
    title: 'アクセスコードが違います',
    way: '確認するか、リンクを送ってくれた人に問い合わせてください。',
  },
  TOO_MANY_TRIES: {
    title: 'このネットワークからの誤った入力が多すぎます',
    way: '数分待ってから、もう一度お試しください。',
  },
  TERMS_CHANGED: {
    title: '規約が変更されました',
    way: '上の新しい規約を読み、同意してから参加してください。',
  },
  GUEST_BLOCKED: {
    title: '主催者がこのリンクの利用を停止しました',
    way: '間違いだと思われる場合は、主催者に確認してください。',
  },
  DOMAIN_NOT_ALLOWED: {
    title: 'このアドレスではリンクを使えません',
    way: '別のアドレスを使うか、送ってくれた人に確認してください。',
  },
  GUEST_DECLINED: {
    title: '主催者が参加を許可しませんでした',
    way: '間違いだと思われる場合は、主催者に確認してください。',
  },
  INVITE_EXPIRED: {
    title: 'この招待は期限切れです',
    way: '招待してくれた人に新しい招待を依頼してください。',
  },
  INVITE_REVOKED: {
    title: 'この招待は取り消されました',
    way: '間違いだと思われる場合は、招待してくれた人に確認してください。',
  },
  INVITE_DECLINED: {
    title: 'この招待は辞退されました',
    way: '参加することにした場合は、招待してくれた人にもう一度招待を依頼してください。',
  },
  INVITE_LOCKED: {
    title: 'この招待はロックされています',
    way: 'コードの誤りが多すぎました。招待してくれた人に新しい招待を依頼してください。',
  },
  WRONG_PERSON: {
    title: 'この招待は別の人宛てです',
    way: '招待が届いたアドレスを使うか、招待してくれた人に確認してください。',
  },
  CODE_WRONG: {
    title: 'コードが違います',
    way: '最新のメールを確認するか、新しいコードを依頼してください。',
  },
  CODE_EXPIRED: { title: 'このコードは無効になりました', way: '新しいコードを依頼してください。' },
  PROOF_NEEDED: {
    title: 'ご本人の確認ができていません',
    way: '招待されたアドレスでサインインして、もう一度お試しください。',
  },
  SESSION_OVER: { title: 'セッションは終了しました', way: '録画があるか主催者に確認してください。' },
  GUEST_REMOVED: {
    title: '主催者が参加を終了させました',
    way: 'もう一度参加したい場合は、主催者に問い合わせてください。',
  },
  GUEST_ERASED: {
    title: 'あなたの情報は消去されました',
    way: '名前、メールアドレス、回答は残っていません。再び参加するにはリンクをもう一度開いてください。新しい枠を1つ使います。',
  },
  GUEST_LEFT: {
    title: '退出しました',
    way: '再び参加するには、受け取ったリンクをもう一度開いてください。人数に限りがある場合は、新しい枠を1つ使います。',
  },
  SEAT_UNKNOWN: { title: '参加枠が見つかりませんでした', way: 'リンクからもう一度参加してください。' },
  PASS_INVALID: { title: '入場の権限が無効になりました', way: 'リンクからもう一度参加してください。' },
  ENDPOINT_INVALID: {
    title: 'このページでは共有が設定されていません',
    way: '共有サービスのアドレスが間違っていることを、サイトの管理者に伝えてください。',
  },
  PROVIDER_UNDEFINED: {
    title: 'このページでは共有が設定されていません',
    way: 'sharing-providerが定義されていないこと（guestlist/define/sharing-providerのインポートが必要）を、サイトの管理者に伝えてください。',
  },
  BACKEND_UNREACHABLE: {
    title: '共有サービスが応答しません',
    way: '入力した内容は失われていません。もう一度お試しください。',
  },
  BACKEND_TIMEOUT: {
    title: '時間がかかりすぎています',
    way: '接続を確認して、もう一度お試しください。',
  },
  BACKEND_REPLY_INVALID: {
    title: '応答を読み取れませんでした',
    way: 'このページのサービスの応答をguestlistが理解できないことを、サイトの管理者に伝えてください。',
  },
  BACKEND_FAILED: {
    title: '問題が発生しました',
    way: '入力した内容は失われていません。もう一度お試しください。',
  },
  CRYPTO_MISSING: {
    title: '共有には安全なページが必要です',
    way: 'アドレスの先頭をhttps://にしてこのページを開いてください。',
  },
  STORAGE_UNAVAILABLE: {
    title: 'このブラウザーはこのページのデータを保存しません',
    way: 'サイトにデータの保存を許可するか、プライベートブラウズを終了して、もう一度お試しください。',
  },
  STORAGE_FULL: {
    title: 'ブラウザーの空き容量がありません',
    way: '端末の空き容量を増やして、もう一度お試しください。',
  },
  TAB_OUTDATED: {
    title: 'このページは最新ではありません',
    way: 'ページを再読み込みして、もう一度お試しください。',
  },
  OFFLINE: {
    title: 'オフラインです',
    way: 'インターネットに接続して、もう一度お試しください。',
    later: { title: 'オフラインの間に失敗しました', way: '接続が回復しました。もう一度お試しください。' },
  },
  MEDIA_ID_MISSING: {
    title: 'このページでは共有が設定されていません',
    way: 'media-idがないことを、サイトの管理者に伝えてください。',
  },
  WINDOW_MISSING: {
    title: 'このページでは共有が設定されていません',
    way: 'ウィンドウがないことを、サイトの管理者に伝えてください。理由はguestlistのcheckPage()でわかります。',
  },
  LINK_MISSING: { title: '参加するにはリンクが必要です', way: '受け取ったリンク全体を開いてください。' },
  PAGE_REFUSED: {
    title: 'ページが参加を受け付けませんでした',
    way: 'もう一度試すか、主催者に問い合わせてください。',
  },
};

type Params = Parameters<Texts['fields']['TOO_LONG']>[0];
const amount = (params: Params, name: string, formats: Formats): string =>
  formats.number(Number(params[name] ?? 0));

export const fieldTexts: Required<Texts['fields']> = {
  REQUIRED: () => '入力してください。',
  TOO_SHORT: (params, formats) => `${amount(params, 'minimum', formats)}文字以上で入力してください。`,
  TOO_LONG: (params, formats) => `${amount(params, 'maximum', formats)}文字以内で入力してください。`,
  TOO_SMALL: (params, formats) => `${amount(params, 'minimum', formats)}以上の数を入力してください。`,
  TOO_LARGE: (params, formats) => `${amount(params, 'maximum', formats)}以下の数を入力してください。`,
  TOO_FEW: () => '1行に1つ、2つ以上入力してください。',
  NOT_WHOLE: () => '50のような整数を入力してください。',
  NOT_AN_ADDRESS: () => 'name@example.comのようなメールアドレスを入力してください。',
  NOT_A_DOMAIN: () => 'example.orgのようなドメインを入力してください。',
  NOT_A_TIME: () => '日付と時刻を選択してください。',
  IN_THE_PAST: () => '現在より後の日時を選択してください。',
  AFTER_THE_END: () => '終了より前の開始を選択してください。',
  WRONG_CODE: () => 'コードが違います。',
  NOT_ALLOWED: () => '特殊文字は使わないでください。',
  UNKNOWN_FIELD: () => 'ここには保存できません。',
  WRONG_TYPE: () => '入力内容を確認してください。',
};
