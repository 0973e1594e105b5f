using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Projections.Horloges;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Projections.Tests.Horloges;

/// <summary>La liste d'une personne, par les horloges livrées : leurs nombres s'essaient avec leurs mécanismes.</summary>
internal static class Liste
{
    /// <summary>Les décomptes ouverts d'une personne, toutes horloges livrées, les plus en retard d'abord.</summary>
    public static IReadOnlyList<Decompte> Ouverte(string jour, params Fait[] faits)
    {
        var connus = Connaissance.A(Journal(faits), long.MaxValue);
        var ouverts = new List<Decompte>();
        foreach (var cadran in CatalogueHorloges.Cadrans)
        {
            var horloges = CatalogueHorloges.Embarque.Horloges.Where(horloge => cadran.Mecanismes.Any(mecanisme => mecanisme.Nom == horloge.Mecanisme)).ToList();
            // Comme la lecture : les faits du dispositif, et ceux de la personne.
            cadran.Lier(horloges)(PersonneLue.De(Guid.Empty, [.. connus.Where(c => c.Fait.Episode.Dispositif == cadran.Dispositif || c.Fait.Episode == Episode.DeLaPersonne)], Le(jour)), ouverts.Add);
        }
        ouverts.Sort(Decompte.ParUrgence);
        return ouverts;
    }

    /// <summary>Une horloge : « échéance », suivie de « en retard » s'il l'est ; vide si rien n'est attendu.</summary>
    public static string Dire(string horloge, string jour, params Fait[] faits) => string.Join(", ", Ouverte(jour, faits)
        .Where(decompte => decompte.Horloge == horloge)
        .Select(decompte => LocalDatePattern.Iso.Format(decompte.Echeance) + (decompte.EstEnRetard(Le(jour)) ? " en retard" : "")));
}
