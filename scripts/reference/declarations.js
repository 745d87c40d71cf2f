/** Types of the sources and their members, with docstrings. A member that lacks one is an error: its cell would be empty. */
import ts from 'typescript';
import { wordsIn } from '../words-in.js';
import { oneLine } from './markdown.js';

const known = ts.SymbolFlags;

/** Lists of words, which a view has without their names. */
const lists = Object.fromEntries(
  [
    ['MediaKind', 'media', 'mediaKinds'],
    ['Capability', 'media', 'capabilities'],
    ['Role', 'media', 'roles'],
    ['InviteRole', 'media', 'inviteRoles'],
    ['IdentityGrade', 'participant', 'identityGrades'],
    ['GuestLinkState', 'admissibility', 'guestLinkStates'],
    ['InviteState', 'invite', 'inviteStates'],
    ['MailState', 'invite', 'mailStates'],
  ].map(([name, file, list]) => [name, wordsIn(`src/domain/${file}.ts`, list).map(({ word }) => word)]),
);

export function openDeclarations(files) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  // What is shown is as it is written, or inferred from schemas: all other types say nothing here, and take seconds.
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, lib: ['ES2023'], types: [] },
    '.',
  );
  const host = ts.createCompilerHost(options);
  host.resolveModuleNames = (names, file) =>
    names.map((name) =>
      /^(\.|zod)/.test(name) ? ts.resolveModuleName(name, file, options, host).resolvedModule : undefined,
    );
  const program = ts.createProgram(files, options, host);
  const checker = program.getTypeChecker();
  const ours = program.getSourceFiles().filter(({ fileName }) => /(^|\/)src\//.test(fileName));
  const own = ours.filter(({ fileName }) => !fileName.includes('node_modules'));

  /** The one type of that name. */
  function declared(name) {
    const isType = (one) =>
      ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one) || ts.isClassDeclaration(one);
    const all = own.flatMap((file) => file.statements.filter(isType));
    const found = all.filter((one) => one.name?.text === name);
    if (found.length !== 1) throw new Error(`${name} is declared ${found.length} times.`);
    return found[0];
  }

  const typeOf = (name) => checker.getTypeAtLocation(declared(name).name);

  const docOf = (symbol) => oneLine(ts.displayPartsToString(symbol.getDocumentationComment(checker)));

  function describedSymbol(symbol, owner) {
    const text = docOf(symbol);
    if (text === '') throw new Error(`${owner}: ${symbol.name} has no docstring.`);
    return text;
  }

  /** The members of a type; where one has no docstring and is a written out object, those of it, as `mail.timeZone`. */
  function membersOf(type, owner, prefix = '') {
    return checker.getPropertiesOfType(type).flatMap((symbol) => {
      const declaration = symbol.valueDeclaration ?? symbol.declarations[0];
      if (docOf(symbol) === '' && declaration.type && ts.isTypeLiteralNode(declaration.type)) {
        const inner = checker.getTypeAtLocation(declaration.type);
        return membersOf(inner, `${owner}.${symbol.name}`, `${prefix}${symbol.name}.`);
      }
      return [
        {
          name: prefix + symbol.name,
          type: typeText(symbol, declaration),
          isOptional: (symbol.flags & known.Optional) !== 0,
          description: describedSymbol(symbol, owner),
        },
      ];
    });
  }

  /** As it is written, where it is. */
  function typeText(symbol, declaration) {
    if (ts.isMethodSignature(declaration)) {
      const given = declaration.parameters.map((one) => one.getText()).join(', ');
      return plain(`(${given}) => ${declaration.type.getText()}`);
    }
    if (declaration.type) return plain(declaration.type.getText());
    return printed(checker.getTypeOfSymbol(symbol));
  }

  function printed(type) {
    if (type.isUnion()) return printedUnion(type.types);
    if (type.isStringLiteral()) return `'${type.value}'`;
    // An id: a text with a brand.
    if (type.isIntersection()) return printed(type.types[0]);
    if (checker.isArrayType(type)) return listOf(printed(checker.getTypeArguments(type)[0]));
    const members = checker.getPropertiesOfType(type);
    if (type.flags & ts.TypeFlags.Object && members.length > 0 && !type.symbol?.name.match(/^[A-Z]/)) {
      const inside = members.map((one) => {
        const mark = one.flags & known.Optional ? '?' : '';
        return `${one.name}${mark}: ${printed(checker.getNonNullableType(checker.getTypeOfSymbol(one)))}`;
      });
      return `{ ${inside.join(', ')} }`;
    }
    return checker.typeToString(type);
  }

  function printedUnion(types) {
    const isFlag = ({ flags }) => (flags & ts.TypeFlags.BooleanLiteral) !== 0;
    const words = types.filter((one) => one.isStringLiteral()).map(({ value }) => value);
    const rest = types.filter((one) => {
      return !isFlag(one) && !one.isStringLiteral() && !(one.flags & ts.TypeFlags.Undefined);
    });
    const texts = [...printedWords(words), ...rest.map(printed)];
    if (types.some(isFlag)) texts.unshift('boolean');
    return [...texts.filter((text) => text !== 'null'), ...texts.filter((text) => text === 'null')].join(
      ' | ',
    );
  }

  /** The name of the list that they are, or the words: the compiler has them in no certain order. */
  function printedWords(words) {
    const isSame = (list) => list.length === words.length && words.every((word) => list.includes(word));
    const [name] = Object.entries(lists).find(([, list]) => isSame(list)) ?? [];
    return name === undefined ? words.sort().map((word) => `'${word}'`) : [name];
  }

  return {
    docOf: (name) => describedSymbol(typeOf(name).aliasSymbol ?? typeOf(name).symbol, name),
    /** Of an interface or another type. */
    membersOf: (name) => membersOf(typeOf(name), name),
    /** Of what a class is made with, as `Detail` in `class Joined extends SharingEvent<Detail>`. */
    membersOfArgument(name) {
      const [argument] = declared(name).heritageClauses[0].types[0].typeArguments;
      return membersOf(checker.getTypeFromTypeNode(argument), name);
    },
    /** The source of a declaration. */
    textOf: (name) => declared(name).getText(),
  };
}

const listOf = (text) => (/^[^{]*\|/.test(text) ? `(${text})[]` : `${text}[]`);

/** Without what says nothing to a reader. */
const plain = (text) => oneLine(text.replace(/\breadonly /g, ''));
