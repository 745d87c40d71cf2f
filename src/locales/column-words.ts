/**
 * What columns of a table of people are called, in small letters and digits alone. A file speaks the language of whoever
 * made it, whatever the page speaks: these are all of them, loaded where a table is read.
 */
export const columnWords = {
  ar: {
    address: ['البريد', 'بريدإلكتروني', 'بريدالكتروني', 'الإيميل', 'الايميل', 'ايميل', 'العنوان'],
    name: ['الاسم', 'الاسمالكامل', 'اسم', 'جهةالاتصال'],
    first: ['الاسمالأول', 'الاسمالاول'],
    last: ['اسمالعائلة', 'الاسمالأخير', 'الاسمالاخير', 'اللقب'],
    role: ['الدور', 'دور'],
  },
  de: {
    address: ['email', 'mail', 'adresse'],
    name: ['name', 'vollständigername', 'ganzername', 'anzeigename', 'person', 'kontakt'],
    first: ['vorname', 'rufname'],
    last: ['nachname', 'familienname', 'zuname'],
    role: ['rolle', 'funktion', 'als'],
  },
  en: {
    address: ['email', 'mail', 'address'],
    name: ['name', 'fullname', 'displayname', 'person', 'contact'],
    first: ['firstname', 'first', 'givenname', 'given', 'forename'],
    last: ['lastname', 'last', 'familyname', 'family', 'surname'],
    role: ['role', 'as', 'function'],
  },
  es: {
    address: ['email', 'mail', 'correo', 'dirección', 'direccion'],
    name: ['nombrecompleto', 'nombreyapellidos', 'nombreyapellido', 'persona', 'contacto'],
    first: ['nombre', 'nombres', 'nombredepila'],
    last: ['apellidos', 'apellido'],
    role: ['rol', 'función', 'funcion'],
  },
  fr: {
    address: ['email', 'mail', 'courriel', 'adresse', 'mél'],
    name: ['nomcomplet', 'nometprénom', 'nometprenom', 'prénometnom', 'prenometnom', 'personne', 'contact'],
    first: ['prénom', 'prenom'],
    last: ['nom', 'nomdefamille'],
    role: ['rôle', 'role', 'fonction'],
  },
  he: {
    address: ['אימייל', 'דואראלקטרוני', 'דואל', 'מייל', 'כתובת'],
    name: ['שם', 'שםמלא', 'אישקשר'],
    first: ['שםפרטי', 'פרטי'],
    last: ['שםמשפחה', 'משפחה'],
    role: ['תפקיד'],
  },
  ja: {
    address: ['メール', 'アドレス'],
    name: ['名前', 'お名前', '氏名', '表示名', '担当者'],
    first: ['名'],
    last: ['姓', '苗字', '名字'],
    role: ['役割', 'ロール'],
  },
  pt: {
    address: ['email', 'mail', 'endereço', 'endereco', 'correio'],
    name: ['nomecompleto', 'nomeesobrenome', 'pessoa', 'contato', 'contacto'],
    first: ['nome', 'primeironome', 'nomepróprio', 'nomeproprio'],
    last: ['sobrenome', 'apelido', 'últimonome', 'ultimonome'],
    role: ['papel', 'função', 'funcao'],
  },
  zh: {
    address: ['邮箱', '邮件', '地址'],
    name: ['姓名', '名称', '全名', '联系人'],
    first: ['名', '名字'],
    last: ['姓', '姓氏'],
    role: ['角色'],
  },
} as const;
