import type { Formats, Texts } from '../texts.js';

export const errorTexts: Required<Texts['errors']> = {
  MALFORMED_JSON: { title: 'Não foi possível ler', way: 'Recarregue a página e tente novamente.' },
  IDEMPOTENCY_KEY_MISSING: {
    title: 'Não foi possível salvar',
    way: 'Recarregue a página e tente novamente.',
  },

  NOT_ALLOWED: { title: 'Não é possível alterar isto', way: 'Peça acesso a quem é proprietário.' },
  ORIGIN_NOT_ALLOWED: {
    title: 'Esta página não pode fazer alterações',
    way: 'Peça ao site que permita a esta página usar o seu serviço de compartilhamento.',
  },
  NOT_FOUND: {
    title: 'Não há nada aqui que possa gerenciar',
    way: 'Faça login com a conta do proprietário.',
  },
  METHOD_NOT_ALLOWED: { title: 'Isso não é possível aqui', way: 'Recarregue a página e tente novamente.' },
  CHANGED_MEANWHILE: {
    title: 'Outra pessoa acabou de alterar isto',
    way: 'Agora é mostrado como ficou. Tente novamente se ainda for necessário.',
  },
  MAIL_MISSING: {
    title: 'Este site não envia e-mails',
    way: 'Avise os responsáveis pelo site, ou envie o link de outra forma.',
  },
  NO_PLACE_LEFT: {
    title: 'Não há mais lugares',
    way: 'Aumente o número de usos do link e admita novamente.',
  },
  LINK_LIMIT_REACHED: {
    title: 'Não cabem mais links aqui',
    way: 'Exclua um link de que não precisa mais.',
  },
  BODY_TOO_LARGE: { title: 'É demais de uma vez', way: 'Encurte o texto e tente novamente.' },
  NOT_JSON: { title: 'Não foi possível ler', way: 'Recarregue a página e tente novamente.' },
  INVALID_INPUT: {
    title: 'Alguns campos precisam de revisão',
    way: 'Altere o que está marcado e tente novamente.',
  },
  IDEMPOTENCY_KEY_REUSED: { title: 'Não foi possível salvar', way: 'Tente novamente.' },
  LINK_UNKNOWN: {
    title: 'Este link não funciona',
    way: 'Verifique se está completo, ou peça um novo a quem o enviou.',
  },
  GUEST_ACCESS_OFF: {
    title: 'O acesso de convidados está desativado',
    way: 'Peça a quem enviou o link que o ative.',
  },
  GUEST_LINK_NOT_YET: {
    title: 'Este link ainda não funciona',
    way: 'Volte um pouco mais tarde, ou pergunte a quem o enviou quando abre.',
  },
  GUEST_LINK_PAUSED: {
    title: 'Este link está pausado',
    way: 'Peça a quem o enviou que o retome, ou volte mais tarde.',
  },
  GUEST_LINK_EXPIRED: { title: 'Este link expirou', way: 'Peça um novo a quem o enviou.' },
  GUEST_LINK_USED_UP: { title: 'Este link está esgotado', way: 'Peça um novo a quem o enviou.' },
  GUEST_LINK_REPLACED: { title: 'Este link foi substituído', way: 'Peça o novo a quem o enviou.' },
  GUEST_LINK_DELETED: { title: 'Este link foi excluído', way: 'Peça um novo a quem o enviou.' },
  ACCESS_CODE_WRONG: {
    title: 'Este código de acesso está errado',
    way: 'Verifique-o, ou pergunte a quem enviou o link.',
  },
  TOO_MANY_TRIES: {
    title: 'Tentativas erradas demais a partir desta rede',
    way: 'Aguarde alguns minutos e tente novamente.',
  },
  TERMS_CHANGED: {
    title: 'Os termos acabaram de mudar',
    way: 'Leia os novos acima, aceite-os e participe.',
  },
  GUEST_BLOCKED: {
    title: 'O anfitrião fechou este link para você',
    way: 'Pergunte ao anfitrião se foi um engano.',
  },
  DOMAIN_NOT_ALLOWED: {
    title: 'Este link não é para o seu endereço',
    way: 'Use outro endereço seu, ou pergunte a quem o enviou.',
  },
  GUEST_DECLINED: {
    title: 'O anfitrião não permitiu a sua entrada',
    way: 'Pergunte ao anfitrião se foi um engano.',
  },
  INVITE_EXPIRED: { title: 'Este convite expirou', way: 'Peça um novo a quem convidou você.' },
  INVITE_REVOKED: {
    title: 'Este convite foi revogado',
    way: 'Pergunte a quem convidou você se foi um engano.',
  },
  INVITE_DECLINED: {
    title: 'Este convite foi recusado',
    way: 'Se afinal quiser vir, peça um novo convite a quem convidou você.',
  },
  INVITE_LOCKED: {
    title: 'Este convite está bloqueado',
    way: 'Foram digitados códigos errados demais. Peça um novo a quem convidou você.',
  },
  WRONG_PERSON: {
    title: 'Este convite é para outra pessoa',
    way: 'Use o endereço para o qual foi enviado, ou pergunte a quem convidou você.',
  },
  CODE_WRONG: {
    title: 'Este código está errado',
    way: 'Veja o e-mail mais recente, ou peça um novo código.',
  },
  CODE_EXPIRED: { title: 'Este código não vale mais', way: 'Peça um novo.' },
  PROOF_NEEDED: {
    title: 'Ainda não sabemos quem você é',
    way: 'Faça login com o endereço convidado e tente novamente.',
  },
  SESSION_OVER: {
    title: 'A sessão terminou',
    way: 'Pergunte ao anfitrião se há uma gravação.',
  },
  GUEST_REMOVED: {
    title: 'O anfitrião encerrou a sua visita',
    way: 'Pergunte ao anfitrião se quiser voltar.',
  },
  GUEST_ERASED: {
    title: 'Os seus dados foram apagados',
    way: 'O seu nome, o seu e-mail e as suas respostas foram apagados. Para voltar, abra o link novamente; isso ocupa um novo lugar.',
  },
  GUEST_LEFT: {
    title: 'Você saiu',
    way: 'Para voltar, abra novamente o link que recebeu. Se os lugares dele forem contados, isso ocupa um novo.',
  },
  SEAT_UNKNOWN: { title: 'O seu lugar não foi encontrado', way: 'Participe novamente com o link.' },
  PASS_INVALID: { title: 'O seu acesso não vale mais', way: 'Participe novamente com o link.' },
  ENDPOINT_INVALID: {
    title: 'O compartilhamento não está configurado nesta página',
    way: 'Avise os responsáveis pelo site de que o endereço do serviço de compartilhamento está errado.',
  },
  PROVIDER_UNDEFINED: {
    title: 'O compartilhamento não está configurado nesta página',
    way: 'Avise os responsáveis pelo site de que sharing-provider não está definido: importar guestlist/define/sharing-provider.',
  },
  BACKEND_UNREACHABLE: {
    title: 'O serviço de compartilhamento não responde',
    way: 'Nada do que digitou se perdeu. Tente novamente.',
  },
  BACKEND_TIMEOUT: {
    title: 'Está demorando demais',
    way: 'Verifique a sua conexão e tente novamente.',
  },
  BACKEND_REPLY_INVALID: {
    title: 'Não foi possível ler a resposta',
    way: 'Avise os responsáveis pelo site de que o guestlist não entende as respostas do serviço desta página.',
  },
  BACKEND_FAILED: {
    title: 'Algo deu errado',
    way: 'Nada do que digitou se perdeu. Tente novamente.',
  },
  CRYPTO_MISSING: {
    title: 'Para compartilhar é preciso uma página segura',
    way: 'Abra esta página com https:// no início do endereço.',
  },
  STORAGE_UNAVAILABLE: {
    title: 'Este navegador não guarda dados desta página',
    way: 'Permita que o site guarde dados, ou saia da navegação privada, e tente novamente.',
  },
  STORAGE_FULL: {
    title: 'Este navegador não tem mais espaço',
    way: 'Libere espaço neste dispositivo e tente novamente.',
  },
  TAB_OUTDATED: { title: 'Esta página está desatualizada', way: 'Recarregue a página e tente novamente.' },
  OFFLINE: {
    title: 'Sem conexão',
    way: 'Conecte-se à internet e tente novamente.',
    later: { title: 'Isso falhou enquanto não havia conexão', way: 'A conexão voltou: tente novamente.' },
  },
  MEDIA_ID_MISSING: {
    title: 'O compartilhamento não está configurado nesta página',
    way: 'Avise os responsáveis pelo site de que falta media-id.',
  },
  WINDOW_MISSING: {
    title: 'O compartilhamento não está configurado nesta página',
    way: 'Avise os responsáveis pelo site de que falta uma janela: checkPage() do guestlist diz por quê.',
  },
  LINK_MISSING: {
    title: 'É preciso um link para participar',
    way: 'Abra o link que recebeu, por inteiro.',
  },
  PAGE_REFUSED: {
    title: 'A página não permitiu a sua entrada',
    way: 'Tente novamente, ou pergunte ao anfitrião.',
  },
};

type Params = Parameters<Texts['fields']['TOO_LONG']>[0];
const amount = (params: Params, name: string, formats: Formats): string =>
  formats.number(Number(params[name] ?? 0));
const characters = (params: Params, name: string, formats: Formats): string =>
  `${amount(params, name, formats)} ${formats.plural(Number(params[name] ?? 0), { one: 'caractere', other: 'caracteres' })}`;

export const fieldTexts: Required<Texts['fields']> = {
  REQUIRED: () => 'Preencha este campo.',
  TOO_SHORT: (params, formats) => `Use pelo menos ${characters(params, 'minimum', formats)}.`,
  TOO_LONG: (params, formats) => `Use no máximo ${characters(params, 'maximum', formats)}.`,
  TOO_SMALL: (params, formats) => `Use um número a partir de ${amount(params, 'minimum', formats)}.`,
  TOO_LARGE: (params, formats) => `Use um número até ${amount(params, 'maximum', formats)}.`,
  TOO_FEW: () => 'Indique duas ou mais, uma por linha.',
  NOT_WHOLE: () => 'Use um número inteiro, por exemplo 50.',
  NOT_AN_ADDRESS: () => 'Use um endereço de e-mail, por exemplo nome@example.com.',
  NOT_A_DOMAIN: () => 'Use um domínio, por exemplo example.org.',
  NOT_A_TIME: () => 'Escolha uma data e uma hora.',
  IN_THE_PAST: () => 'Escolha um momento no futuro.',
  AFTER_THE_END: () => 'Escolha um início antes do fim.',
  WRONG_CODE: () => 'Este código está errado.',
  NOT_ALLOWED: () => 'Não use caracteres especiais.',
  UNKNOWN_FIELD: () => 'Isto não pode ser salvo aqui.',
  WRONG_TYPE: () => 'Verifique o que foi digitado aqui.',
};
