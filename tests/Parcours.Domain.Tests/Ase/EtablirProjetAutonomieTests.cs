using Parcours.Domain.Ase;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Ase.ExemplesAse;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Ase;

public sealed class EtablirProjetAutonomieTests : ActeAseTests
{
    protected override Fait Exemple => Projet("2022-02-01");

    [Fact]
    public void Sans_accueil_ce_jour_est_une_alerte()
    {
        EtantDonne().Quand(Exemple).Alors(AlerteAttendue("projet-sans-accueil"));
        EtantDonne(Accueil("2022-02-02")).Quand(Exemple).Alors(AlerteAttendue("projet-sans-accueil"));
        EtantDonne(Accueil("2019-09-02"), Sortie("2022-01-31")).Quand(Exemple).Alors(AlerteAttendue("projet-sans-accueil"));
    }
}
