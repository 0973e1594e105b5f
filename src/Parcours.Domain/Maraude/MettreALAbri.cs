using Parcours.Domain.Communs;

namespace Parcours.Domain.Maraude;

/// <summary>Consigner une mise à l'abri.</summary>
public static class MettreALAbri
{
    /// <summary>Une mise à l'abri sans rencontre connue est une alerte : le contact peut n'être pas encore arrivé.</summary>
    public static Decision Decide(MiseALAbri fait, DossierPersonne famille, Contexte contexte) =>
        new Examen(fait, famille, contexte)
            .Alerter(!FamilleRencontree.EstConnue(famille, fait.DateEffet), FamilleRencontree.Jamais, FamilleRencontree.PhraseJamais)
            .Conclure();
}
