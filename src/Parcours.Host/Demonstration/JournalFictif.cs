using System.Globalization;
using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>Rassemble les faits d'un récit, les ordonne par connaissance et les numérote.</summary>
/// <param name="prefixe">Début des identifiants : chaque récit numérote les siens, et n'en déplace aucun d'un autre.</param>
/// <param name="horizon">Dernier jour où il s'apprend quelque chose ; par défaut, celui de la démonstration.</param>
internal sealed class JournalFictif(string prefixe, LocalDate? horizon = null)
{
    private readonly List<FaitFictif> _faits = [];

    /// <summary>Les faits, dans l'ordre du récit.</summary>
    public IReadOnlyList<FaitFictif> Faits => _faits;

    /// <summary>Ce qui s'apprend après l'horizon n'est pas encore arrivé : rien n'est consigné.</summary>
    public FaitFictif? Ajouter(FaitFictif fait)
    {
        if (fait.EnregistreLe > (horizon ?? PlansAnnuels.Horizon))
            return null;
        _faits.Add(fait);
        return fait;
    }

    public FaitFictif? Corriger(FaitFictif cible, LocalDate le, LocalDate? effet, Champs? donnees, string motif)
    {
        var champs = new Champs { { "evenementVise", cible } };
        if (effet is { } date)
            champs.Add("dateEffet", date);
        if (donnees is not null)
            champs.Add("donnees", donnees);
        champs.Add("motif", motif);
        return Viser(cible, "EvenementCorrige", le, champs);
    }

    public FaitFictif? Annuler(FaitFictif cible, LocalDate le, string motif) =>
        Viser(cible, "EvenementAnnule", le, new() { { "evenementVise", cible }, { "motif", motif } });

    /// <summary>Tri stable : le même jour, l'ordre du récit est l'ordre d'écriture.</summary>
    public IEnumerable<FaitFictif> DansLOrdre()
    {
        var rang = 0;
        foreach (var fait in _faits.OrderBy(f => f.EnregistreLe))
        {
            fait.Id = string.Create(CultureInfo.InvariantCulture, $"{prefixe}{++rang:D6}");
            yield return fait;
        }
    }

    private FaitFictif? Viser(FaitFictif cible, string type, LocalDate le, Champs champs)
    {
        cible.EstRectifie = true;
        return Ajouter(new()
        {
            Flux = cible.Flux,
            Personne = cible.Personne,
            Type = type,
            Effet = le,
            EnregistreLe = le,
            Donnees = champs,
            Signature = cible.Signature,
        });
    }
}
