using System.Text.Json.Nodes;
using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Epreuves.Histoires;

/// <summary>
/// Raconte des vies au hasard, dans l'ordre où elles sont apprises : faits en retard, épisodes qui s'entrelacent, corrections,
/// annulations, annulations d'annulations, effets futurs de la caisse. Rien n'y est refusé par lot ou par reprise.
/// </summary>
internal sealed class HistoireAuSort(Random alea, int personnes, string prefixe = "")
{
    private readonly Dictionary<string, List<FaitTire>> _parPersonne = [];
    private int _suite;
    private IReadOnlyList<string>? _suivies;

    /// <summary>Les personnes dont quelque chose est dit, dans un ordre constant.</summary>
    public IReadOnlyList<string> Noms => [.. _parPersonne.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Poursuit une histoire déjà dite : la suite retouche et complète quelques-unes de ses vies.</summary>
    /// <param name="faits">Ce qui est dit, dans l'ordre où c'est appris.</param>
    /// <param name="combien">Vies poursuivies, au plus.</param>
    public void Poursuivre(IEnumerable<FaitTire> faits, int combien)
    {
        var vies = faits.ToLookup(fait => fait.Personne);
        var noms = vies.Select(vie => vie.Key).ToArray();
        alea.Shuffle(noms);
        _suivies = noms[..Math.Min(combien, noms.Length)];
        foreach (var nom in _suivies) _parPersonne[nom] = [.. vies[nom]];
    }

    /// <summary>Des faits appris entre deux jours, par jour croissant.</summary>
    public List<FaitTire> Raconter(int nombre, LocalDate premier, LocalDate dernier)
    {
        var etendue = Period.DaysBetween(premier, dernier) + 1;
        var jours = Enumerable.Range(0, nombre).Select(_ => premier.PlusDays(alea.Next(etendue))).Order().ToList();
        return [.. jours.Select(Suivant)];
    }

    private FaitTire Suivant(LocalDate jour)
    {
        var personne = _suivies is null ? $"{prefixe}p{alea.Next(personnes)}" : DonneesAuSort.Parmi(alea, _suivies);
        if (!_parPersonne.TryGetValue(personne, out var dits)) _parPersonne[personne] = dits = [];
        var fait = dits.Count > 0 && alea.Next(100) < 28 ? Retoucher(personne, dits, jour) : Dire(personne, dits.Count, jour);
        dits.Add(fait);
        return fait;
    }

    private FaitTire Dire(string personne, int deja, LocalDate jour)
    {
        var dispositif = Dispositif(personne);
        // Deux personnes sur trois commencent par le début ; les autres l'apprennent plus tard, ou jamais.
        var type = deja == 0 && dispositif is Domain.Communs.Dispositif.Rsa && alea.Next(3) > 0 ? "DroitRsaNotifie" : DonneesAuSort.Type(alea, dispositif);
        var effet = Effet(type, jour);
        var famille = Famille.De(dispositif);
        var objet = DonneesAuSort.Objet(dispositif, personne);
        var rang = 1 + Math.Max(0, alea.Next(5) - 2);
        var flux = famille.RangNomme ? $"{famille.Code}/{objet}-{rang}" : famille.ARang ? $"{famille.Code}/{objet}/{rang}" : $"{famille.Code}/{objet}";
        var donnees = DonneesAuSort.De(type, alea, effet, objet);
        // Nul ne se fusionne avec soi ; avec toute autre, les fusions s'enchaînent et se croisent.
        if (type == "PersonnesFusionnees") donnees["conservee"] = Enumerable.Range(0, personnes + 1).Select(n => $"{prefixe}p{(alea.Next(personnes) + n) % (personnes + 1)}").First(autre => autre != personne);
        return new(Id(), objet, flux, type, effet, jour, donnees);
    }

    /// <summary>Une personne vit surtout dans un dispositif, parfois dans un autre, et meurt rarement.</summary>
    private Dispositif Dispositif(string personne) => alea.Next(20) switch
    {
        0 => Domain.Communs.Dispositif.Personne,
        < 4 => DonneesAuSort.Parmi(alea, DonneesAuSort.Dispositifs),
        _ => DonneesAuSort.Dispositifs[personne.Length + personne[^1] is var n && n % 2 == 0 ? 0 : n % DonneesAuSort.Dispositifs.Count],
    };

    private FaitTire Retoucher(string personne, List<FaitTire> dits, LocalDate jour)
    {
        var corriger = alea.Next(2) == 0;
        var transversaux = dits.Where(fait => fait.Cible is not null).ToList();
        var cibles = corriger ? dits.Where(fait => fait.Cible is null && fait.Type != "PersonnesFusionnees").ToList() : transversaux.Count > 0 && alea.Next(2) == 0 ? transversaux : dits;
        if (cibles.Count == 0) return Dire(personne, dits.Count, jour);
        // Une même cible revient souvent : les chaînes de retouches sont là où l'on se trompe.
        var cible = alea.Next(2) == 0 ? cibles[^1] : DonneesAuSort.Parmi(alea, cibles);
        var donnees = new JsonObject { ["evenementVise"] = cible.Id };
        if (corriger) Corriger(donnees, cible, jour);
        donnees["motif"] = corriger ? DonneesAuSort.Parmi(alea, "erreurSaisie", "dateRectifiee", "pieceRetrouvee")
            : DonneesAuSort.Parmi(alea, "doublon", "erreurSaisie", "annulationErronee");
        return new(Id(), cible.Personne, cible.Flux, corriger ? "EvenementCorrige" : "EvenementAnnule", Effet("", jour), jour, donnees);
    }

    private void Corriger(JsonObject donnees, FaitTire cible, LocalDate jour)
    {
        var effet = Effet(cible.Type, jour);
        var champs = new JsonObject();
        foreach (var (nom, valeur) in DonneesAuSort.De(cible.Type, alea, effet, cible.Personne))
            if (alea.Next(2) == 0) champs[nom] = valeur?.DeepClone();
        if (champs.Count == 0 || alea.Next(2) == 0) donnees["dateEffet"] = FaitTire.Ecrire(effet);
        if (champs.Count > 0) donnees["donnees"] = champs;
    }

    private LocalDate Effet(string type, LocalDate jour) => alea.Next(10) switch
    {
        0 when DonneesAuSort.EstDeCaisse(type) => jour.PlusDays(1 + alea.Next(150)),
        < 2 => jour.PlusDays(-alea.Next(500)),
        < 5 => jour.PlusDays(-alea.Next(6)),
        _ => jour.PlusDays(-alea.Next(70)),
    };

    private string Id() => $"{prefixe}e{_suite++}";
}
