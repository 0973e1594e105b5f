using System.Text;
using System.Text.Json.Nodes;
using Parcours.Epreuves.Histoires;
using Parcours.Epreuves.Socle;

namespace Parcours.Epreuves.Fichiers;

/// <summary>Abîme une histoire valide, rangée par connaissance, et dit ce qui doit en arriver.</summary>
internal sealed class Mutations(Random alea, IReadOnlyList<FaitTire> faits)
{
    private const int LigneDeTrop = 2 << 20;
    private readonly List<string> _lignes = [.. faits.Select(fait => fait.EnLigne(avecConnaissance: true))];

    public Mutation Intacte => Accepter("intacte", Joindre(_lignes));

    /// <summary>Le nombre de façons d'abîmer.</summary>
    public static int Nombre => Toutes.Count;

    public Mutation Tirer(int rang) => Toutes[rang % Toutes.Count](this);

    private static IReadOnlyList<Func<Mutations, Mutation>> Toutes { get; } =
    [
        m => m.Couper(), m => m.Doubler(), m => m.Melanger(),
        m => m.Changer("type inconnu", f => f["type"] = "DroitRsaInvente"),
        m => m.Changer("champ inconnu", f => f["enveloppe"] = 1),
        m => m.Changer("donnée inconnue", f => f["donnees"]!["invente"] = true),
        m => m.Changer("données qui n'en sont pas", f => f["donnees"] = new JsonArray(1)),
        m => m.Changer("date impossible", f => f["dateEffet"] = m.Parmi("2022-02-30", "2022-13-01", "0001-01-01", "9999-12-31", "hier", "2022-2-3", "")),
        m => m.Changer("date qui est un nombre", f => f["dateEffet"] = 20_220_301),
        m => m.Changer("connaissance absente", f => f.Remove("enregistreLe")),
        m => m.Changer("connaissance future", f => f["enregistreLe"] = "2999-01-01"),
        m => m.Changer("connaissance impossible", f => f["enregistreLe"] = m.Parmi("2022-02-30", "2022-01-01T25:00:00Z", "-", "99999-01-01T00:00:00Z")),
        m => m.Changer("identifiant de la forme d'un NIR", f => f[m.Parmi("id", "auteur", "organismeAuteur")] = m.Parmi("285017134512387", "1850171345123", "NIR-1850171345123")),
        m => m.Changer("identifiant impossible", f => f["id"] = m.Parmi("", "é", new string('a', 65), "a b", "a\u0000b")),
        m => m.Changer("id qui est un nombre", f => f["id"] = 12),
        m => m.Changer("personne d'un autre flux", f => f["personne"] = "quelquun"),
        m => m.Changer("flux impossible", f => f["flux"] = m.Parmi("RSA/p1", "RSA/p1/0", "RSA/p1/99999999999", "ASE", "", "RSA//1", "rsa/p1/1")),
        m => m.Changer("personne absente", f => f.Remove("personne")),
        m => m.EffetFutur(), m => m.MemeIdAutreContenu(), m => m.OctetHorsUtf8(), m => m.DemiCaractere(), m => m.LigneImmense(),
        m => m.BomEtCrlf(), m => m.LignesVides(), m => m.Vide(), m => m.Inserer("ligne qui n'est pas un objet", m.Parmi("null", "[]", "\"texte\"", "12", "{}", "{", "}")),
        m => m.Inserer("deux faits sur une ligne", m._lignes[0] + m._lignes[0]),
        m => m.Inserer("emboîtement", string.Concat(Enumerable.Repeat("{\"donnees\":", 500)) + "1" + new string('}', 500)),
        m => m.Texte("nombre démesuré", "SuspensionDecidee", "\"taux\":40", "\"taux\":" + m.Parmi("1e400", "99999999999999999999", "4.5", "-1", "NaN")),
        m => m.Texte("décimal démesuré", "ContratSigne", "\"nature\"", "\"heuresHebdo\":" + m.Parmi("1e400", "36", "-1", "0.001", "1e-30") + ",\"nature\""),
        m => m.ChampDeuxFois(), m => m.RetoucheSansCible(), m => m.RetoucheAvantSaCible(), m => m.OctetAuHasard(), m => m.OctetAuHasard(),
    ];

    private Mutation Couper()
    {
        var octets = Joindre(_lignes);
        var coupe = alea.Next(1, octets.Length);
        var avant = octets.AsSpan(0, coupe).Count((byte)'\n');
        var reste = coupe - (avant == 0 ? 0 : Joindre(_lignes.Take(avant)).Length + 1);
        // Coupé juste après une ligne, ou juste avant son saut : le fichier est court, mais aucun fait n'est entamé.
        var entame = reste > 0 && reste < Encoding.UTF8.GetByteCount(_lignes[avant]);
        var entiers = reste > 0 && !entame ? avant + 1 : avant;
        return entame ? new("coupée", octets[..coupe], SortAttendu.Refuse, 0, avant + 1) : new("coupée", octets[..coupe], SortAttendu.Accepte, entiers);
    }

    private Mutation Doubler() => Accepter("deux fois le même fichier", Joindre([.. _lignes, .. _lignes]));

    private Mutation Melanger()
    {
        var ordre = Enumerable.Range(0, faits.Count).ToArray();
        alea.Shuffle(ordre);
        // La reprise range par connaissance, à égalité dans l'ordre du fichier : une retouche doit y suivre sa cible.
        var ranges = ordre.Select((fait, ligne) => (fait: faits[fait], ligne: ligne + 1)).OrderBy(f => f.fait.EnregistreLe).ThenBy(f => f.ligne).ToList();
        var dits = new HashSet<string>();
        int? orpheline = null;
        foreach (var (fait, ligne) in ranges)
        {
            // Une retouche refusée n'est pas dite : ce qui la vise est refusé aussi.
            if (fait.Cible is { } cible && !dits.Contains(cible)) orpheline ??= ligne;
            else dits.Add(fait.Id);
        }

        var octets = Joindre(ordre.Select(i => _lignes[i]));
        return orpheline is null ? Accepter("mélangée", octets) : new("mélangée", octets, SortAttendu.Refuse, 0, orpheline);
    }

    private Mutation Changer(string nom, Action<JsonObject> changer) => Abimer(nom, rang =>
    {
        var fait = faits[rang].EnJson(avecConnaissance: true);
        changer(fait);
        return fait.ToJsonString();
    });

    /// <summary>Abîme la première ligne, à partir d'une au sort, que la mutation atteint : le fait d'un agent n'a pas de personne à ôter.</summary>
    private Mutation Abimer(string nom, Func<int, string> abimer)
    {
        var depart = alea.Next(faits.Count);
        for (var pas = 0; pas < faits.Count; pas++)
        {
            var rang = (depart + pas) % faits.Count;
            if (abimer(rang) is var abimee && abimee != _lignes[rang]) return Remplacer(nom, rang, abimee);
        }

        throw new EpreuveManquee($"« {nom} » n'atteint aucun fait de l'histoire.");
    }

    private Mutation Texte(string nom, string type, string avant, string apres)
    {
        var rang = Enumerable.Range(0, faits.Count).Where(i => faits[i].Type == type && _lignes[i].Contains(avant, StringComparison.Ordinal)).DefaultIfEmpty(-1).First();
        if (rang < 0) return Inserer(nom, "{\"donnees\":{" + apres + ":1}}");
        // Le champ peut déjà y être : deux fois le même champ est un refus aussi.
        return Remplacer(nom, rang, _lignes[rang].Replace(avant, apres, StringComparison.Ordinal));
    }

    private Mutation EffetFutur()
    {
        var rang = alea.Next(faits.Count);
        var (type, json) = (faits[rang].Type, faits[rang].EnJson(avecConnaissance: true));
        json["dateEffet"] = FaitTire.Ecrire(faits[rang].EnregistreLe.PlusDays(1));
        var octets = Joindre([.. _lignes.Take(rang), json.ToJsonString(), .. _lignes.Skip(rang + 1)]);
        // L'effet propre d'une retouche n'est jamais lu (R6) : rien ne dit qu'il ne puisse être futur.
        return DonneesAuSort.EstDeCaisse(type) ? Accepter("effet futur de la caisse", octets)
            : new("effet futur", octets, faits[rang].Cible is null ? SortAttendu.Refuse : SortAttendu.Inconnu, 0, rang + 1);
    }

    private Mutation MemeIdAutreContenu()
    {
        var rang = alea.Next(faits.Count);
        var autre = faits[rang].EnJson(avecConnaissance: true);
        autre["dateEffet"] = FaitTire.Ecrire(faits[rang].Effet.PlusDays(-1));
        return new("même id, autre contenu", Joindre([.. _lignes, autre.ToJsonString()]), SortAttendu.Refuse, 0, _lignes.Count + 1);
    }

    private Mutation OctetHorsUtf8()
    {
        var rang = alea.Next(faits.Count);
        var octets = Joindre(_lignes);
        var place = Joindre(_lignes.Take(rang)).Length + (rang == 0 ? 0 : 1) + _lignes[rang].IndexOf($"\"{faits[rang].Type}\"", StringComparison.Ordinal) + 2;
        octets[place] = DonneesAuSort.Parmi<byte>(alea, 0xFF, 0xC0, 0x80, 0xED);
        return new("octet hors UTF-8", octets, SortAttendu.Refuse, 0, rang + 1);
    }

    private Mutation DemiCaractere()
    {
        var champ = Parmi("id", "flux", "personne", "type", "dateEffet", "enregistreLe", "motif");
        return champ == "motif" ? Inserer("demi-caractère", _lignes[alea.Next(faits.Count)].Replace("\"donnees\":{", "\"donnees\":{\"motif\":\"\\ud800\",", StringComparison.Ordinal))
            : Abimer("demi-caractère", rang => _lignes[rang].Replace($"\"{champ}\":\"", $"\"{champ}\":\"\\ud800", StringComparison.Ordinal));
    }

    private Mutation LigneImmense() => Inserer("ligne immense", "{\"id\":\"" + new string('x', alea.Next(2) == 0 ? LigneDeTrop : LigneDeTrop / 4) + "\"}");

    private Mutation BomEtCrlf() => Accepter("BOM et CRLF", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(string.Join("\r\n", _lignes) + "\r\n")]);

    private Mutation LignesVides() => Accepter("lignes vides", Joindre(_lignes.SelectMany(ligne => new[] { "", "  \t", ligne })));

    private Mutation Vide() => new("vide", Encoding.UTF8.GetBytes(Parmi("", "\n", "\n\n  \r\n", "\uFEFF")), SortAttendu.Refuse);

    private Mutation ChampDeuxFois()
    {
        var rang = alea.Next(faits.Count);
        return Remplacer("champ deux fois", rang, "{\"type\":\"DroitRsaClos\"," + _lignes[rang][1..]);
    }

    private Mutation RetoucheSansCible() => Ajouter("retouche sans cible", faits[0], "jamais-dit");

    private Mutation RetoucheAvantSaCible()
    {
        // Un jour de connaissance plus tôt que le premier fait : elle passe avant sa cible.
        var premier = faits[0] with { EnregistreLe = faits[0].EnregistreLe.PlusDays(-2), Effet = faits[0].EnregistreLe.PlusDays(-3) };
        return Ajouter("retouche avant sa cible", premier, faits[0].Id);
    }

    private Mutation Ajouter(string nom, FaitTire modele, string cible)
    {
        var retouche = modele with { Id = "retouche-de-trop", Type = "EvenementAnnule", Donnees = new() { ["evenementVise"] = cible, ["motif"] = "doublon" } };
        return new(nom, Joindre([.. _lignes, retouche.EnLigne(avecConnaissance: true)]), SortAttendu.Refuse, 0, _lignes.Count + 1);
    }

    private Mutation OctetAuHasard()
    {
        var octets = Joindre(_lignes);
        for (var i = 1 + alea.Next(3); i > 0; i--) octets[alea.Next(octets.Length)] = (byte)alea.Next(256);
        return new("octets au hasard", octets, SortAttendu.Inconnu);
    }

    private Mutation Inserer(string nom, string ligne)
    {
        var rang = alea.Next(faits.Count);
        return new(nom, Joindre([.. _lignes.Take(rang), ligne, .. _lignes.Skip(rang)]), SortAttendu.Refuse, 0, rang + 1);
    }

    private Mutation Remplacer(string nom, int rang, string ligne) =>
        new(nom, Joindre([.. _lignes.Take(rang), ligne, .. _lignes.Skip(rang + 1)]), SortAttendu.Refuse, 0, rang + 1);

    private Mutation Accepter(string nom, byte[] octets) => new(nom, octets, SortAttendu.Accepte, faits.Count);

    private string Parmi(params IReadOnlyList<string> choix) => DonneesAuSort.Parmi(alea, choix);

    private static byte[] Joindre(IEnumerable<string> lignes) => Encoding.UTF8.GetBytes(string.Join('\n', lignes));
}
