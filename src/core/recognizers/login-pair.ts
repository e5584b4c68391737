import { defineRecognizer, type Found } from "./define";
import { PAIR_CUES, isWarnedOf } from "./shared/credentials";
import { pairBehind } from "./shared/login-pairs";
import { wordList } from "./shared/word-list";

/** The password of a pair: "log in with x and y", "login: x / y". */
export const loginPair = defineRecognizer({
  id: "login-pair",
  kind: "label",
  type: "PASSWORD",
  words: [
    ...wordList(`login,log in,logon,sign in,credentials,login details,username,user,account,inlog,inloggen,inloggegevens,logingegevens,aanmelden,
    aanmeldgegevens,toegang,gebruikersnaam,anmelden,einloggen,zugangsdaten,anmeldedaten,logindaten,zugang,benutzername,identifiants,
    connecter,connectez vous,accès,connexion,identifiant,acceso,accesso,credenciales,credenziali,accedi,accedere,entrar,iniciar sesión,
    wifi,wlan`),
    ...PAIR_CUES,
  ],
  read(text, { start, end }): readonly Found[] {
    const secret = pairBehind(text, end)?.secret;
    if (secret === undefined || isWarnedOf(text, start)) return [];
    return [{ start: secret.start, end: secret.end, confidence: "high" }];
  },
  readCell: () => undefined,
});
