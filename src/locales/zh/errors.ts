import type { Formats, Texts } from '../texts.js';

export const errorTexts: Required<Texts['errors']> = {
  MALFORMED_JSON: { title: '无法读取', way: '请重新加载页面，然后重试。' },
  IDEMPOTENCY_KEY_MISSING: { title: '无法保存', way: '请重新加载页面，然后重试。' },

  NOT_ALLOWED: { title: '您无法更改此内容', way: '请向所有者申请权限。' },
  ORIGIN_NOT_ALLOWED: {
    title: '此页面不能进行更改',
    way: '请让该网站允许此页面使用其分享服务。',
  },
  NOT_FOUND: { title: '这里没有您可以管理的内容', way: '请使用所有者的账号登录。' },
  METHOD_NOT_ALLOWED: { title: '此处无法进行该操作', way: '请重新加载页面，然后重试。' },
  CHANGED_MEANWHILE: {
    title: '其他人刚刚更改了此内容',
    way: '现在显示的是最新状态。如果仍有需要，请重试。',
  },
  MAIL_MISSING: {
    title: '此网站不发送邮件',
    way: '请告知网站管理员，或用其他方式发送链接。',
  },
  NO_PLACE_LEFT: { title: '没有剩余名额', way: '请增加链接的使用次数，然后再次允许加入。' },
  LINK_LIMIT_REACHED: { title: '链接数量已达上限', way: '请删除一个不再需要的链接。' },
  BODY_TOO_LARGE: { title: '一次提交的内容过多', way: '请缩短文字，然后重试。' },
  NOT_JSON: { title: '无法读取', way: '请重新加载页面，然后重试。' },
  INVALID_INPUT: { title: '有些字段需要检查', way: '请修改标出的内容，然后重试。' },
  IDEMPOTENCY_KEY_REUSED: { title: '无法保存', way: '请重试。' },
  LINK_UNKNOWN: {
    title: '此链接无效',
    way: '请检查链接是否完整，或向发送者索要新链接。',
  },
  GUEST_ACCESS_OFF: { title: '访客访问已关闭', way: '请让发送链接的人将其开启。' },
  GUEST_LINK_NOT_YET: {
    title: '此链接尚未生效',
    way: '请稍后再来，或询问发送者何时开放。',
  },
  GUEST_LINK_PAUSED: { title: '此链接已暂停', way: '请让发送者恢复链接，或稍后再来。' },
  GUEST_LINK_EXPIRED: { title: '此链接已过期', way: '请向发送者索要新链接。' },
  GUEST_LINK_USED_UP: { title: '此链接的次数已用完', way: '请向发送者索要新链接。' },
  GUEST_LINK_REPLACED: { title: '此链接已被替换', way: '请向发送者索要替换后的链接。' },
  GUEST_LINK_DELETED: { title: '此链接已被删除', way: '请向发送者索要新链接。' },
  ACCESS_CODE_WRONG: { title: '访问码不正确', way: '请检查访问码，或询问发送链接的人。' },
  TOO_MANY_TRIES: {
    title: '此网络的错误尝试次数过多',
    way: '请等待几分钟，然后重试。',
  },
  TERMS_CHANGED: { title: '条款刚刚有更改', way: '请阅读并接受上方的新条款，然后加入。' },
  GUEST_BLOCKED: { title: '主办人已禁止您使用此链接', way: '如有误会，请询问主办人。' },
  DOMAIN_NOT_ALLOWED: {
    title: '此链接不适用于您的地址',
    way: '请使用您的其他地址，或询问发送者。',
  },
  GUEST_DECLINED: { title: '主办人没有允许您加入', way: '如有误会，请询问主办人。' },
  INVITE_EXPIRED: { title: '此邀请已过期', way: '请向邀请您的人索要新邀请。' },
  INVITE_REVOKED: { title: '此邀请已被撤回', way: '如有误会，请询问邀请您的人。' },
  INVITE_DECLINED: {
    title: '此邀请已被谢绝',
    way: '如果还想参加，请让邀请您的人再次邀请您。',
  },
  INVITE_LOCKED: {
    title: '此邀请已锁定',
    way: '输错验证码的次数过多。请向邀请您的人索要新邀请。',
  },
  WRONG_PERSON: {
    title: '此邀请是发给其他人的',
    way: '请使用收到邀请的地址，或询问邀请您的人。',
  },
  CODE_WRONG: { title: '验证码不正确', way: '请查看最新的邮件，或获取新的验证码。' },
  CODE_EXPIRED: { title: '验证码已失效', way: '请获取新的验证码。' },
  PROOF_NEEDED: { title: '尚未确认您的身份', way: '请用受邀的地址登录，然后重试。' },
  SESSION_OVER: { title: '会话已结束', way: '请询问主办人是否有录像。' },
  GUEST_REMOVED: { title: '主办人结束了您的访问', way: '如果想回来，请询问主办人。' },
  GUEST_ERASED: {
    title: '您的信息已清除',
    way: '您的姓名、电子邮件和回答均已清除。如需回来，请再次打开链接，这会占用一个新名额。',
  },
  GUEST_LEFT: {
    title: '您已离开',
    way: '如需回来，请再次打开您收到的链接。如果名额有限，这会占用一个新名额。',
  },
  SEAT_UNKNOWN: { title: '找不到您的名额', way: '请用链接重新加入。' },
  PASS_INVALID: { title: '您的访问权限已失效', way: '请用链接重新加入。' },
  ENDPOINT_INVALID: {
    title: '此页面未设置分享功能',
    way: '请告知网站管理员：分享服务的地址有误。',
  },
  PROVIDER_UNDEFINED: {
    title: '此页面未设置分享功能',
    way: '请告知网站管理员：sharing-provider 未定义，需要导入 guestlist/define/sharing-provider。',
  },
  BACKEND_UNREACHABLE: { title: '分享服务没有响应', way: '您输入的内容都还在。请重试。' },
  BACKEND_TIMEOUT: { title: '等待时间过长', way: '请检查网络连接，然后重试。' },
  BACKEND_REPLY_INVALID: {
    title: '无法读取响应',
    way: '请告知网站管理员：guestlist 无法理解此页面所用服务的响应。',
  },
  BACKEND_FAILED: { title: '出了点问题', way: '您输入的内容都还在。请重试。' },
  CRYPTO_MISSING: { title: '分享需要安全的页面', way: '请用以 https:// 开头的地址打开此页面。' },
  STORAGE_UNAVAILABLE: {
    title: '此浏览器不为本页面保存数据',
    way: '请允许网站保存数据，或退出无痕浏览，然后重试。',
  },
  STORAGE_FULL: { title: '此浏览器的存储空间已满', way: '请在设备上释放一些空间，然后重试。' },
  TAB_OUTDATED: { title: '此页面不是最新版本', way: '请重新加载页面，然后重试。' },
  OFFLINE: {
    title: '您处于离线状态',
    way: '请连接互联网，然后重试。',
    later: { title: '您离线时操作失败', way: '网络连接已恢复，请重试。' },
  },
  MEDIA_ID_MISSING: {
    title: '此页面未设置分享功能',
    way: '请告知网站管理员：缺少 media-id。',
  },
  WINDOW_MISSING: {
    title: '此页面未设置分享功能',
    way: '请告知网站管理员：缺少一个窗口，guestlist 的 checkPage() 会说明原因。',
  },
  LINK_MISSING: { title: '需要链接才能加入', way: '请打开您收到的完整链接。' },
  PAGE_REFUSED: { title: '页面没有让您进入', way: '请重试，或询问主办人。' },
};

type Params = Parameters<Texts['fields']['TOO_LONG']>[0];
const amount = (params: Params, name: string, formats: Formats): string =>
  formats.number(Number(params[name] ?? 0));

export const fieldTexts: Required<Texts['fields']> = {
  REQUIRED: () => '请填写此项。',
  TOO_SHORT: (params, formats) => `请至少输入 ${amount(params, 'minimum', formats)} 个字符。`,
  TOO_LONG: (params, formats) => `请最多输入 ${amount(params, 'maximum', formats)} 个字符。`,
  TOO_SMALL: (params, formats) => `请输入不小于 ${amount(params, 'minimum', formats)} 的数字。`,
  TOO_LARGE: (params, formats) => `请输入不大于 ${amount(params, 'maximum', formats)} 的数字。`,
  TOO_FEW: () => '请至少填写两项，每行一项。',
  NOT_WHOLE: () => '请输入整数，例如 50。',
  NOT_AN_ADDRESS: () => '请输入电子邮件地址，例如 name@example.com。',
  NOT_A_DOMAIN: () => '请输入域名，例如 example.org。',
  NOT_A_TIME: () => '请选择日期和时间。',
  IN_THE_PAST: () => '请选择将来的时间。',
  AFTER_THE_END: () => '开始时间必须早于结束时间。',
  WRONG_CODE: () => '验证码不正确。',
  NOT_ALLOWED: () => '请不要使用特殊字符。',
  UNKNOWN_FIELD: () => '此内容无法保存在这里。',
  WRONG_TYPE: () => '请检查此处输入的内容。',
};
