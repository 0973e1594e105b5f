using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Reference.Formules;

/// <summary>REF19-H : parmi les personnes qui ont eu une instance dans la période, celles dont la dernière évolution de la période est positive.</summary>
public static class EvolutionsPositives
{
    /// <summary>La formule.</summary>
    public static Formule<PersonneReference> Formule { get; } = new("reference.evolutions_positives", 1, [],
        static (_, question) => [Recrutement.Dans<InstanceTenue>(question.Periode)],
        static (_, question) => (personne, compteur) =>
        {
            if (Premier(personne.Instances, question.Periode) is not { } instance) return;
            var evolution = Dernier(personne.Evolutions, question.Periode);
            var classe = evolution?.Fait is EvolutionConstatee { Sens: SensEvolution.Positive } ? Classe.Compte : Classe.Echec;
            compteur.Ajouter(new Unite(personne.Id, instance.Fait.Episode, classe, null, null, instance, evolution, null, null, false));
        })
    { Lit = [typeof(InstanceTenue), typeof(EvolutionConstatee)] };

    private static FaitConnu? Premier(IReadOnlyList<FaitConnu> connus, Periode periode)
    {
        foreach (var connu in connus)
            if (periode.Contient(connu.Fait.DateEffet)) return connu;
        return null;
    }

    private static FaitConnu? Dernier(IReadOnlyList<FaitConnu> connus, Periode periode)
    {
        FaitConnu? dernier = null;
        foreach (var connu in connus)
            if (periode.Contient(connu.Fait.DateEffet)) dernier = connu;
        return dernier;
    }
}
