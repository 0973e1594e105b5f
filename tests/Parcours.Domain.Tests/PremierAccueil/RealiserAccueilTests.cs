using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.PremierAccueil.Lieu;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.PremierAccueil;

/// <summary>L'acte ne lit que son fait : ce que le lieu a déjà n'y change rien.</summary>
public sealed class RealiserAccueilTests
{
    [Fact]
    public void Deux_accueils_pareils_le_meme_jour_sont_deux_passages() =>
        EtantDonne(Accueil("2022-03-01")).Quand(Accueil("2022-03-01")).Alors(FaitsAttendus(Accueil("2022-03-01")));

    [Fact]
    public void Un_accueil_vaut_le_jour_meme_et_non_demain()
    {
        EtantDonne().LeJour(Le("2022-03-01")).Quand(Accueil("2022-03-01")).Alors(FaitsAttendus(Accueil("2022-03-01")));
        EtantDonne().LeJour(Le("2022-02-28")).Quand(Accueil("2022-03-01")).Alors(RefusAttendu("effet-futur"));
        EtantDonne().ParLot().LeJour(Le("2022-02-28")).Quand(Accueil("2022-03-01")).Alors(RefusAttendu("effet-futur"));
    }

    [Fact]
    public void Un_territoire_hors_du_referentiel_est_une_alerte()
    {
        EtantDonne().AvecTerritoires("TAS-MP").Quand(Accueil("2022-03-01")).Alors(AlerteAttendue("territoire-inconnu"));
        EtantDonne().AvecTerritoires("TAS-CL").Quand(Accueil("2022-03-01")).Alors(FaitsAttendus(Accueil("2022-03-01")));
    }
}
