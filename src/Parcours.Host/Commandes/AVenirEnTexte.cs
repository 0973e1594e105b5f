using System.Globalization;
using Parcours.Domain.Incompletude;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Secret;
using Parcours.Projections.Incompletude;
using Parcours.Projections.Indicateurs;

namespace Parcours.Host.Commandes;

/// <summary>Ce qui reste à venir d'un chiffre, pour qui lit un écran ou un tableur.</summary>
internal static class AVenirEnTexte
{
    /// <summary>Une phrase ; nulle d'un chiffre complet, ou dont aucun retard n'est le sien.</summary>
    public static string? De(Resultat resultat) => resultat.AVenir switch
    {
        AVenir.Estime estime => $"↳ provisoire : environ {Nombre(estime.Attendus)} encore à consigner ({Unite(resultat)}), entre {Nombre(estime.De)} et {Nombre(estime.A)} neuf fois sur dix",
        AVenir.NonEstime { Raison: not RaisonDeNePasEstimer.SansFaitDEntree } non => $"↳ provisoire : ce qui reste à consigner ne s'estime pas, {Raison(non.Raison)}",
        _ => null,
    };

    /// <summary>Une mention, après le titre d'une colonne ; nulle s'il n'y a rien à en dire.</summary>
    public static string? Courte(string titre, Resultat resultat, SecretStatistique? secret = null) =>
        EcritureDeLAVenir.Montrer(resultat, secret) is AVenir.Estime estime
            ? $"{titre} : environ {Nombre(estime.Attendus)} à venir, entre {Nombre(estime.De)} et {Nombre(estime.A)}" : null;

    /// <summary>Un taux attend des dossiers, au dénominateur ou en attente : l'estimation ne dit pas où ils iront.</summary>
    private static string Unite(Resultat resultat) => resultat.Definition.Forme is FormeDeValeur.Comptage ? resultat.Definition.Unite : "dossiers";

    private static string Raison(RaisonDeNePasEstimer raison) => raison switch
    {
        RaisonDeNePasEstimer.HistoireTropCourte => "l'histoire est trop courte pour en connaître les retards",
        RaisonDeNePasEstimer.TropRecent => "trop peu en est d'ordinaire connu à cet âge",
        RaisonDeNePasEstimer.RienDeConnu => "rien n'en est encore connu",
        RaisonDeNePasEstimer.PasEncore => "les tables se refont",
        _ => throw new InvalidOperationException(raison.ToString()),
    };

    private static string Nombre(int nombre) => nombre.ToString(CultureInfo.InvariantCulture);
}
