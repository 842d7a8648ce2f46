/** English words that hold sentences together: their share tells English from anything else. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both but by
  can could did do does doing done down during each either else ever every few for from further get give go going got had has have having he
  her here hers him his how i if in into is it its just let like may me might more most much must my myself need neither no nor not
  now of off okay on once one only or other our ours out over own per please rather really same shall she should since so some such
  than that the their theirs them themselves then there these they this those though through to too under until up upon us very
  was we were what when where whether which while who whom whose why will with within without would yes yet you your yours
  yourself thank thanks sorry hello hi`.split(/\s+/),
);

/** Words that hold sentences together in other languages and are not English words too. */
export const foreignFunctionWords: ReadonlySet<string> = new Set(
  `el la los las lo un una unos unas y por para con su sus que de del muy pero como este esta estoy está usted ustedes nosotros siento mucho gracias hola
  le les des du et est une dans pour avec vous nous votre vos notre je suis désolé merci bonjour pas mais sur ce cette qui au aux ne
  der die das den dem ein eine einen einem und ist sind für mit wir ich sie ihr ihre ihnen nicht auch auf bei tut mir leid danke hallo wird haben werden zu von
  il gli della di per sono non mi dispiace grazie ciao che è anche questo nel alla
  o os um uma não muito obrigado obrigada você seu sua nós desculpe olá é em no na do da
  het een van ik je jij wij niet maar zijn dank bedankt voor met naar bij uw excuses
  jest nie na się przepraszam dziękuję dzień dobry proszę to i w z jak
  och att det som är för på jag vi tack hej inte
  ve bir bu için çok özür dilerim teşekkürler merhaba ile
  saya anda dan yang untuk maaf terima kasih tidak ini itu`
    .split(/\s+/)
    .filter((word) => !functionWords.has(word)),
);
