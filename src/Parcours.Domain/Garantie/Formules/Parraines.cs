using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Garantie.Formules;

/// <summary>GAR19-1A : personnes dont un parrainage débute dans la période.</summary>
public static class Parraines
{
    /// <summary>La formule.</summary>
    public static Formule<PersonneGarantie> Formule { get; } = Comptages.PersonnesDistinctes("garantie.parraines",
        Recrutement.Dans<ParrainageDebute>, static personne => personne.Garanties.SelectMany(dossier => dossier.Parrainages), static (_, _) => true,
        typeof(ParrainageDebute), typeof(GarantieActiviteTerminee));
}
