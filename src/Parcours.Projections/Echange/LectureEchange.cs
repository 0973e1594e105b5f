using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Transversal;

namespace Parcours.Projections.Echange;

/// <summary>Lit un fait échangé et vérifie sa forme. Les refus de forme valent partout ; rien ici ne lit un autre fait.</summary>
public static class LectureEchange
{
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    /// <summary>Lit une ligne ou un élément.</summary>
    /// <param name="json">L'objet reçu.</param>
    /// <param name="opaque">Remplace les identifiants de l'émetteur, hors celui que le flux suit.</param>
    /// <param name="admetConnaissance">Vrai pour la reprise seulement : <c>enregistreLe</c> y est obligatoire, et refusé ailleurs.</param>
    public static LectureDeFait Lire(JsonElement json, Func<string, string, Guid> opaque, bool admetConnaissance)
    {
        var erreurs = new List<ErreurDeForme>(0);
        if (json.ValueKind is not JsonValueKind.Object)
        {
            erreurs.Add(new("", "un fait est un objet JSON"));
            return new(null, null, erreurs);
        }
        var enveloppe = new Enveloppe(json, erreurs);
        var id = enveloppe.Identifiant("id", obligatoire: true);
        var auteur = enveloppe.Identifiant("auteur", obligatoire: false);
        var organisme = enveloppe.Identifiant("organismeAuteur", obligatoire: false);
        var flux = LireFlux(enveloppe.Texte("flux", obligatoire: true), erreurs);
        var objet = flux.Famille is { EstDUnePersonne: false } famille ? LireObjet(enveloppe, famille, flux.Nomme, erreurs) : LirePersonne(enveloppe, flux.Nomme, erreurs);
        var episode = flux.Episode;
        var type = LireType(enveloppe.Texte("type", obligatoire: true), erreurs);
        var effet = LireDate(enveloppe.Texte("dateEffet", obligatoire: true), erreurs);
        var (connuLe, jour, texte) = LireConnaissance(enveloppe.Texte("enregistreLe", obligatoire: admetConnaissance), admetConnaissance, erreurs);
        if (type is not null && episode is { } e && type.Forme.Flux.Count > 0 && !type.Forme.Flux.Contains(e.Dispositif))
            erreurs.Add(new("flux", $"{type.Forme.Nom} ne va pas sur ce flux"));
        var fait = type is null ? null : LireDonnees(type, enveloppe.Donnees, episode ?? default, effet ?? default, opaque, erreurs);
        // L'objet du flux est redit dans les données : un seul des deux ferait foi, s'ils différaient.
        if (fait is not null && flux.Famille is { EstDUnePersonne: false } && type!.Forme.ChampDeLObjet is { } redit && objet is not null && Champ.TexteDe(enveloppe.Donnees.GetProperty(redit.Nom)) != objet)
            erreurs.Add(new(redit.Nom, "n'est pas celui que le flux nomme"));
        return erreurs.Count > 0 ? new(id, null, erreurs) : new(id, new(id!, Famille.De(fait!.Episode.Dispositif).Cle(objet!, fait), fait, connuLe, jour, texte, auteur, organisme), erreurs);
    }

    /// <summary>Lit les champs d'un type ; les identifiants opaques d'une correction y sont remplacés aussi.</summary>
    public static Fait? LireDonnees(TypeDeFait type, JsonElement donnees, Episode episode, LocalDate effet, Func<string, string, Guid> opaque, List<ErreurDeForme> erreurs)
    {
        var fait = type.Forme.Lire(donnees, episode, effet, opaque, erreurs);
        return fait is EvenementCorrige { Donnees: { } champs } correction ? correction with { Donnees = SansIdentifiants(champs, opaque, erreurs) } : fait;
    }

    private static JsonElement SansIdentifiants(JsonElement champs, Func<string, string, Guid> opaque, List<ErreurDeForme> erreurs)
    {
        if (!EstLisible(champs))
        {
            erreurs.Add(new("donnees", "porte un texte illisible"));
            return champs;
        }
        if (!champs.EnumerateObject().Any(champ => CatalogueEvenements.GenresOpaques.ContainsKey(champ.Name) && champ.Value.ValueKind is JsonValueKind.String)) return champs;
        var tampon = new System.Buffers.ArrayBufferWriter<byte>();
        using (var sortie = new Utf8JsonWriter(tampon))
        {
            sortie.WriteStartObject();
            foreach (var champ in champs.EnumerateObject())
            {
                sortie.WritePropertyName(champ.Name);
                // « foyer » est un identifiant ici, un code dans les sanctions : la forme de la cible tranchera.
                if (CatalogueEvenements.GenresOpaques.TryGetValue(champ.Name, out var genre) && champ.Value.ValueKind is JsonValueKind.String
                    && !CatalogueEvenements.EstUnCode(champ.Name, champ.Value.GetString()!))
                {
                    if (Identifiants.Refus(champ.Value.GetString()!) is not { } raison) sortie.WriteStringValue(opaque(genre, champ.Value.GetString()!));
                    else
                    {
                        erreurs.Add(new(champ.Name, raison));
                        sortie.WriteNullValue();
                    }
                }
                else champ.Value.WriteTo(sortie);
            }
            sortie.WriteEndObject();
        }
        return JsonElement.Parse(tampon.WrittenSpan);
    }

    /// <summary>Ni demi-paire UTF-16, que JSON admet et qu'aucun texte ne sait porter, ni caractère nul, que la base refuse.</summary>
    private static bool EstLisible(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => Champ.TexteDe(json) is { } texte && !texte.Contains('\0', StringComparison.Ordinal),
        JsonValueKind.Object => json.EnumerateObject().All(champ => Champ.NomDe(champ) is { } nom && !nom.Contains('\0', StringComparison.Ordinal) && EstLisible(champ.Value)),
        JsonValueKind.Array => json.EnumerateArray().All(EstLisible),
        _ => true,
    };

    /// <summary>Lit <c>RSA/{personne}/{rang}</c>, <c>personne/{personne}</c>, <c>FOR/{agent}</c>… ; la famille est dite même si le reste est fautif.</summary>
    private static (Famille? Famille, Episode? Episode, string? Nomme) LireFlux(string? flux, List<ErreurDeForme> erreurs)
    {
        if (flux is null) return default;
        var morceaux = flux.Split('/');
        var famille = Famille.DeCode(morceaux[0]);
        if (famille is { RangNomme: true } && morceaux.Length == 2)
        {
            if (Identifiants.Refus(morceaux[1]) is not { } raison) return (famille, famille.Episode(RangNomme.De(morceaux[1])), null);
            erreurs.Add(new("flux", $"{famille.Nomme} {raison}"));
            return (famille, null, null);
        }
        if (famille is not { RangNomme: true } && morceaux.Length is 2 or 3 && famille?.Episode(morceaux.ElementAtOrDefault(2)) is { } episode) return (famille, episode, morceaux[1]);
        erreurs.Add(new("flux", $"n'est pas un flux connu : {string.Join(", ", Famille.Toutes.Select(connue => connue.Modele))} ; rang de 1 à 999999999"));
        return (famille, null, null);
    }

    /// <summary>La personne du fait, qui est celle que le flux nomme.</summary>
    private static string? LirePersonne(in Enveloppe enveloppe, string? nommee, List<ErreurDeForme> erreurs)
    {
        var personne = enveloppe.Identifiant("personne", obligatoire: true);
        if (personne is not null && nommee is not null && nommee != personne) erreurs.Add(new("flux", "ne nomme pas la même personne que le champ personne"));
        return personne;
    }

    /// <summary>L'objet d'un flux qui ne suit personne : le champ <c>personne</c> y est nul ou absent (B0).</summary>
    private static string? LireObjet(in Enveloppe enveloppe, Famille famille, string? nomme, List<ErreurDeForme> erreurs)
    {
        if (enveloppe.EstDonne("personne")) erreurs.Add(new("personne", $"doit être nulle ou absente : un flux {famille.Modele} ne suit personne"));
        var raison = nomme is null ? null
            : famille.EnClair && nomme.Length > IdentifiantEnClair.LongueurMaximale ? $"doit compter 1 à {IdentifiantEnClair.LongueurMaximale} caractères"
            : Identifiants.Refus(nomme);
        if (raison is null) return nomme;
        erreurs.Add(new("flux", $"{famille.Nomme} {raison}"));
        return null;
    }

    private static TypeDeFait? LireType(string? type, List<ErreurDeForme> erreurs)
    {
        if (type is null) return null;
        if (CatalogueEvenements.ParNom.TryGetValue(type, out var connu)) return connu;
        erreurs.Add(new("type", "type de fait inconnu"));
        return null;
    }

    private static LocalDate? LireDate(string? texte, List<ErreurDeForme> erreurs)
    {
        if (texte is null) return null;
        if (LocalDatePattern.Iso.Parse(texte) is { Success: true } date && EstPlausible(date.Value)) return date.Value;
        erreurs.Add(new("dateEffet", "n'est pas une date possible (AAAA-MM-JJ)"));
        return null;
    }

    private static (Instant?, LocalDate?, string?) LireConnaissance(string? texte, bool admise, List<ErreurDeForme> erreurs)
    {
        if (texte is null) return default;
        if (!admise)
        {
            erreurs.Add(new("enregistreLe", "n'est admis que par la reprise : ailleurs le service date lui-même ce qu'il apprend"));
            return default;
        }
        if (LocalDatePattern.Iso.Parse(texte) is { Success: true } date && EstPlausible(date.Value)) return (FinDuJour(date.Value), date.Value, texte);
        Instant? lu = InstantPattern.ExtendedIso.Parse(texte) is { Success: true } instant ? instant.Value
            : OffsetDateTimePattern.ExtendedIso.Parse(texte) is { Success: true } decale ? decale.Value.ToInstant() : null;
        if (lu is { } connuLe && EstPlausible(connuLe.InUtc().Date)) return (connuLe, connuLe.InZone(Paris).Date, texte);
        erreurs.Add(new("enregistreLe", "n'est ni une date (AAAA-MM-JJ) ni un instant ISO 8601"));
        return default;
    }

    /// <summary>Les siècles où des faits se connaissent : au-delà, ni le calendrier ni la base ne sauraient la porter.</summary>
    private static bool EstPlausible(LocalDate jour) => jour.Year is >= 1900 and <= 2999;

    /// <summary>Une date sans heure vaut la fin de ce jour à Paris ; à la microseconde, celle de la base.</summary>
    public static Instant FinDuJour(LocalDate jour) => Paris.AtStartOfDay(jour.PlusDays(1)).ToInstant().Minus(Duration.FromNanoseconds(1_000));

    /// <summary>Les champs de l'enveloppe : chacun une fois, aucun inconnu.</summary>
    private readonly struct Enveloppe
    {
        private static readonly string[] Champs = ["id", "flux", "personne", "type", "dateEffet", "enregistreLe", "auteur", "organismeAuteur", "donnees"];
        private readonly JsonElement[] _valeurs = new JsonElement[Champs.Length];
        private readonly List<ErreurDeForme> _erreurs;

        public Enveloppe(JsonElement json, List<ErreurDeForme> erreurs)
        {
            _erreurs = erreurs;
            foreach (var propriete in json.EnumerateObject())
            {
                var nom = Champ.NomDe(propriete) ?? "";
                var rang = Array.IndexOf(Champs, nom);
                if (rang < 0) erreurs.Add(new(nom, "champ inconnu"));
                else if (_valeurs[rang].ValueKind is not JsonValueKind.Undefined) erreurs.Add(new(nom, "est donné deux fois"));
                else _valeurs[rang] = propriete.Value;
            }
        }

        public JsonElement Donnees => _valeurs[^1].ValueKind is JsonValueKind.Null ? default : _valeurs[^1];

        public bool EstDonne(string nom) => _valeurs[Array.IndexOf(Champs, nom)].ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

        public string? Texte(string nom, bool obligatoire)
        {
            var valeur = _valeurs[Array.IndexOf(Champs, nom)];
            if (Champ.TexteDe(valeur) is { } texte) return texte;
            if (valeur.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null)) _erreurs.Add(new(nom, "doit être un texte"));
            else if (obligatoire) _erreurs.Add(new(nom, "est obligatoire"));
            return null;
        }

        public string? Identifiant(string nom, bool obligatoire)
        {
            if (Texte(nom, obligatoire) is not { } texte) return null;
            if (Identifiants.Refus(texte) is not { } raison) return texte;
            _erreurs.Add(new(nom, raison));
            return null;
        }
    }
}
