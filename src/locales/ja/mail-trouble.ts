import type { Texts } from '../texts.js';

export const mailTroubleTexts: Texts['mail-trouble'] = {
  troubles: {
    'no-address': 'このアドレスは存在しないか、メールを受け取れません。',
    full: 'メールボックスがいっぱいです。',
    refused: 'このアドレスのメールサーバーがメールを拒否しました。',
    later: 'このアドレスのメールサーバーから、待つよう求められています。',
    unknown: 'メールサーバーがメールを受け付けませんでした。',
  },
  triedAgain: (why) => `${why}自動的に再送信されます。`,
  details: '詳細',
};
