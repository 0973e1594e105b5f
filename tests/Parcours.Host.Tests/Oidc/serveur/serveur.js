// node serveur.js [port] : un émetteur OIDC sur la boucle locale. Dit son adresse sur sa première ligne ; finit avec son entrée standard.
import { createServer } from 'node:http';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import Provider from 'oidc-provider';

const API = 'urn:exemple:api:';
const RETOUR = 'https://client.exemple.fr/retour';

function cle(alg, type, options) {
  const { privateKey } = generateKeyPairSync(type, options);
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg };
}

const cles = () => [cle('ES256', 'ec', { namedCurve: 'P-256' }), cle('PS256', 'rsa', { modulusLength: 2048 })];

// Ce que l'annuaire de l'émetteur dirait du porteur : l'essai le joint à sa demande de jeton.
const annuaire = (ctx) => JSON.parse(ctx.oidc.body?.revendications ?? '{}');

function emetteur(adresse, keys) {
  const provider = new Provider(adresse, {
    jwks: { keys },
    clients: [{
      client_id: 'essais',
      client_secret: 'sans-valeur-hors-des-essais',
      grant_types: ['client_credentials', 'authorization_code'],
      redirect_uris: [RETOUR],
      response_types: ['code'],
      id_token_signed_response_alg: 'ES256',
    }],
    acrValues: ['urn:exemple:simple', 'urn:exemple:double'],
    scopes: ['openid', 'api'],
    pkce: { required: () => false },
    enabledJWA: { idTokenSigningAlgValues: ['ES256', 'PS256'] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => undefined,
        useGrantedResource: () => true,
        getResourceServerInfo: (ctx, resource) => ({
          scope: 'api',
          audience: resource.slice(API.length),
          accessTokenFormat: 'jwt',
          accessTokenTTL: Number(ctx.oidc.body?.duree ?? 300),
          jwt: { sign: { alg: ctx.oidc.body?.alg ?? 'ES256' } },
        }),
      },
    },
    findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    extraTokenClaims: (ctx) => ({
      ...(ctx.oidc.entities.AuthorizationCode && { acr: ctx.oidc.entities.AuthorizationCode.acr }),
      ...annuaire(ctx),
    }),
    interactions: { url: (ctx, interaction) => `/connexion/${interaction.uid}` },
  });
  const servir = provider.callback();

  // La page de connexion, sans page : l'agent que « login_hint » nomme s'authentifie comme « acr_values » le demande, et consent à tout.
  async function connecter(req, res) {
    const { prompt, params, session, grantId } = await provider.interactionDetails(req, res);
    if (prompt.name === 'login') {
      return provider.interactionFinished(req, res, { login: { accountId: params.login_hint, acr: params.acr_values } });
    }

    const accord = grantId ? await provider.Grant.find(grantId) : new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    accord.addOIDCScope('openid api');
    accord.addResourceScope(params.resource, 'api');
    return provider.interactionFinished(req, res, { consent: { grantId: await accord.save() } }, { mergeWithLastSubmission: true });
  }

  return (req, res) => (req.url.startsWith('/connexion/') ? connecter(req, res) : servir(req, res));
}

let actuel;
const serveur = createServer((req, res) => {
  if (req.method === 'POST' && req.url === '/rotation') {
    actuel = emetteur(serveur.adresse, cles());
    res.writeHead(204).end();
  } else {
    Promise.resolve(actuel(req, res)).catch((erreur) => {
      console.error(erreur);
      res.writeHead(500).end();
    });
  }
});

serveur.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  serveur.adresse = `http://127.0.0.1:${serveur.address().port}`;
  actuel = emetteur(serveur.adresse, cles());
  console.log(serveur.adresse);
});
process.stdin.resume().on('end', () => process.exit(0));
