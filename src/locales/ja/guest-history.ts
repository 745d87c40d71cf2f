import { when } from '../en/times.js';
import type { Texts } from '../texts.js';

const link = (name: string | null): string => (name === null ? '削除されたリンク' : `「${name}」`);
const guest = (name: string | null): string => (name === null ? '情報が消去されたゲスト' : `${name}さん`);
const invited = (name: string | null): string => (name === null ? '複数の人' : `${name}さん`);

export const guestHistoryTexts: Texts['guest-history'] = {
  title: '履歴',
  empty: 'まだ何も行われていません。',
  somebody: '誰か',
  somebodyHere: 'このブラウザーの誰か',
  showMore: 'さらに表示',
  at: (iso, now, formats) => when(iso, now, formats),
  actions: {
    'switched-on': (by) => `${by}がゲストアクセスをオンにしました。`,
    'switched-off': (by) => `${by}がゲストアクセスをオフにしました。参加中のゲストは残りました。`,
    'switched-off-leaving': (by) => `${by}がゲストアクセスをオフにし、すべてのゲストが退出しました。`,
    'link-created': (by, name) => `${by}が${link(name)}を作成しました。`,
    'link-edited': (by, name) => `${by}が${link(name)}を編集しました。`,
    'link-paused': (by, name) => `${by}が${link(name)}を一時停止しました。`,
    'link-resumed': (by, name) => `${by}が${link(name)}を再開しました。`,
    'link-replaced': (by, name) => `${by}が${link(name)}のアドレスを置き換えました。`,
    'link-deleted': (by) => `${by}がリンクを削除しました。`,
    'link-guessed': (_, name) =>
      `${link(name)}で誤ったコードが何度も入力されたため、その人はしばらく入力できません。`,
    'guest-removed': (by, name) => `${by}が${guest(name)}を退出させました。`,
    'guest-blocked': (by, name) => `${by}が${guest(name)}を退出させ、ブロックしました。`,
    'guest-unblocked': (by, name) => `${by}が${guest(name)}のブロックを解除しました。`,
    'guest-admitted': (by, name) => `${by}が${guest(name)}の参加を許可しました。`,
    'guest-declined': (by, name) => `${by}が${guest(name)}の参加を断りました。`,
    'role-changed': (by, name) => `${by}が${guest(name)}の役割を変更しました。`,
    invited: (by, name) => `${by}が${invited(name)}を招待しました。`,
    'invite-resent': (by, name) => `${by}が${invited(name)}に招待を再送信しました。`,
    'invite-edited': (by, name) => `${by}が${invited(name)}の招待を変更しました。`,
    'invite-revoked': (by, name) => `${by}が${invited(name)}の招待を取り消しました。`,
    'invite-restored': (by, name) => `${by}が${invited(name)}の招待を復元しました。`,
    'invite-declined': (_, name) => `${invited(name)}が招待を辞退しました。`,
    'invite-locked': (_, name) => `コードの誤りが多すぎたため、${invited(name)}の招待がロックされました。`,
    changed: (by) => `${by}が何かを変更しました。`,
  },
};
