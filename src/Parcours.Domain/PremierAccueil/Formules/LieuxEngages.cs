using NodaTime;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.PremierAccueil.Formules;

/// <summary>Les lieux dont une charte est en vigueur au jour du stock, dernier jour inclus (R11) : chacun une fois, qu'il se soit engagé une ou plusieurs fois.</summary>
public static class LieuxEngages
{
    /// <summary>PAS-02, PAS19-D.</summary>
    public static Formule<FaitsSemblables> AuDernierJour { get; } = new("premier_accueil.lieux_engages", 1, [Lieux.Admis],
        static (_, question) => [new Recrutement.ParEffet(typeof(CharteSignee), LocalDate.MinIsoValue, question.JourDuStock)],
        static (parametres, question) =>
        {
            var (lieux, jour) = (Lieux.De(parametres), question.JourDuStock);
            return (faits, compteur) =>
            {
                if (faits.Connu.Fait is not CharteSignee charte || !lieux.Comprend(charte.StructureDepartement ?? false)
                    || charte.DateEffet > jour || charte.FinEngagement < jour) return;
                compteur.Compter(faits, territoire: null);
                compteur.Distinguer(charte.Structure);
            };
        })
    {
        CompteSesEntrees = false,
    };
}
