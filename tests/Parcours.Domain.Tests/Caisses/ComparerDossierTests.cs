using NodaTime;
using Parcours.Domain.Caisses;
using Parcours.Domain.Coffre;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;
using Xunit;

namespace Parcours.Domain.Tests.Caisses;

/// <summary>Le tableau « différence → fait » (E1), ligne par ligne.</summary>
public sealed class ComparerDossierTests
{
    private static readonly Guid _elle = Guid.Parse("00000000-0000-0000-0000-0000000000a1");
    private static readonly Guid _lui = Guid.Parse("00000000-0000-0000-0000-0000000000b1");
    private static readonly Guid _foyer = Guid.Parse("00000000-0000-0000-0000-0000000000f1");
    private static readonly EnteteDeFlux _mars = new("CRI", 'M', new(2022, 3, 5, 1, 18), new(2022, 2, 28));
    private static readonly EnteteDeFlux _avril = new("CRI", 'M', new(2022, 4, 5, 1, 18), new(2022, 3, 31));

    [Fact]
    public void Soumise_dans_un_dossier_ouvert_elle_entre_au_jour_du_flux()
    {
        var (faits, etat, _) = Comparer(_mars, null, Dossier(EtatDeDossier.Ouvert), Elle());
        Assert.Equal(
            [
                new PersonneConnue(new(1990, 2, 11), Sexe.Femme) { Episode = Episode.DeLaPersonne, DateEffet = new(2022, 3, 5) },
                new DroitRsaNotifie(NatureEntree.Primo, new(2022, 2, 3), new(2022, 2, 1), RoleFoyer.Demandeur, _foyer, "TAS-CL", true, null) { Episode = Episode.Rsa("1"), DateEffet = new(2022, 3, 5) },
            ], faits);
        Assert.Equal("1", etat.Personnes.Single().Rang);
    }

    [Theory]
    [InlineData(EtatDeDossier.EnAttente, true)]
    [InlineData(EtatDeDossier.Refuse, true)]
    [InlineData(EtatDeDossier.Ouvert, false)]
    [InlineData(EtatDeDossier.Ouvert, null)]
    public void Sans_droit_ouvert_ou_sans_statut_soumis_rien_n_arrive(EtatDeDossier etat, bool? soumise) =>
        Assert.Empty(Comparer(_mars, null, Dossier(etat), Elle(soumise)).Faits);

    [Fact]
    public void Le_meme_dossier_ne_dit_rien_de_plus()
    {
        var premier = Comparer(_mars, null, Dossier(EtatDeDossier.Ouvert), Elle());
        Assert.Empty(Comparer(_avril, premier.Etat, Dossier(EtatDeDossier.Ouvert), Elle(auJournal: new("1", 1, new(1990, 2, 11), Sexe.Femme))).Faits);
    }

    [Fact]
    public void Deja_entree_par_un_autre_chemin_son_episode_est_repris_tel_quel()
    {
        var (faits, etat, _) = Comparer(_mars, null, Dossier(EtatDeDossier.Ouvert), Elle(auJournal: new("2", 2, new(1990, 2, 11), Sexe.Femme)));
        Assert.Empty(faits);
        Assert.Equal("2", etat.Personnes.Single().Rang);
    }

    [Fact]
    public void Qui_revient_prend_le_rang_suivant()
    {
        var entree = Assert.IsType<DroitRsaNotifie>(Comparer(_mars, null, Dossier(EtatDeDossier.Ouvert), Elle(auJournal: new(null, 1, new(1990, 2, 11), Sexe.Femme))).Faits.Single());
        Assert.Equal((NatureEntree.Retour, "2"), (entree.Nature, entree.Episode.Rang));
    }

    [Theory]
    [InlineData("511", NatureEntree.TransfertEntrant)]
    [InlineData("081", NatureEntree.Primo)]
    public void Venue_d_un_autre_departement_elle_est_transferee(string organisme, NatureEntree attendue) =>
        Assert.Equal(attendue, Comparer(_mars, null, Dossier(EtatDeDossier.Ouvert) with { Arrivee = new("CAF", organisme, new(2022, 3, 1)) }, Elle())
            .Faits.OfType<DroitRsaNotifie>().Single().Nature);

    [Fact]
    public void Un_couple_est_deux_personnes()
    {
        var faits = Comparer(_mars, null, Dossier(EtatDeDossier.Ouvert), Elle(), new(Vue(RoleFoyer.Conjoint, true), _lui, SituationAuJournal.Inconnue)).Faits;
        Assert.Equal([RoleFoyer.Demandeur, RoleFoyer.Conjoint], faits.OfType<DroitRsaNotifie>().Select(entree => entree.Role!.Value));
    }

    [Fact]
    public void Le_statut_change_sans_clore()
    {
        var suivie = Suivie();
        var perd = Comparer(_avril, suivie, Dossier(EtatDeDossier.Ouvert), Elle(false));
        Assert.Equal([new StatutDroitsDevoirsModifie(false, null) { Episode = Episode.Rsa("1"), DateEffet = new(2022, 4, 5) }], perd.Faits);
        Assert.Empty(Comparer(_avril, suivie, Dossier(EtatDeDossier.Ouvert), Elle(null)).Faits);
        Assert.Equal([new StatutDroitsDevoirsModifie(true, "TAS-CL") { Episode = Episode.Rsa("1"), DateEffet = new(2022, 4, 5) }],
            Comparer(_avril, perd.Etat, Dossier(EtatDeDossier.Ouvert), Elle()).Faits);
    }

    [Fact]
    public void Suspendue_puis_reprise_au_jour_de_la_caisse()
    {
        var versement = Comparer(_mars, Suivie(), Dossier(EtatDeDossier.VersementSuspendu) with { Suspensions = [new("06", new(2022, 1, 1)), new("ZZ", new(2022, 2, 1))] }, Elle());
        Assert.Equal(
            [
                new VersementRsaSuspendu(MotifSuspensionVersement.Code06) { Episode = Episode.Rsa("1"), DateEffet = new(2022, 1, 1) },
                new VersementRsaSuspendu(MotifSuspensionVersement.Autre) { Episode = Episode.Rsa("1"), DateEffet = new(2022, 2, 1) },
            ], versement.Faits);
        Assert.Equal(["motif-inconnu"], versement.Remarques);
        var droit = Comparer(_avril, versement.Etat, Dossier(EtatDeDossier.DroitSuspendu) with { Suspensions = [new("GR", new(2022, 3, 1))] }, Elle());
        Assert.Equal([new DroitRsaSuspendu(MotifSuspensionDroit.GR) { Episode = Episode.Rsa("1"), DateEffet = new(2022, 3, 1) }], droit.Faits);
        Assert.Equal([new DroitRsaRepris(MotifReprise.RepriseDroit) { Episode = Episode.Rsa("1"), DateEffet = new(2022, 4, 5) }],
            Comparer(_avril, droit.Etat, Dossier(EtatDeDossier.Ouvert), Elle()).Faits);
    }

    [Theory]
    [InlineData(EtatDeDossier.Clos, "ECH", MotifCloture.Ressources)]
    [InlineData(EtatDeDossier.ClosAnterieurement, "RFD", MotifCloture.Autre)]
    [InlineData(EtatDeDossier.Clos, "MUT", MotifCloture.TransfertSortant)]
    [InlineData(EtatDeDossier.Clos, "PCG", MotifCloture.FinSuppression)]
    [InlineData(EtatDeDossier.Clos, "XXX", MotifCloture.Autre)]
    public void Clos_a_la_fin_du_droit(EtatDeDossier etat, string motif, MotifCloture attendu)
    {
        var (faits, apres, _) = Comparer(_avril, Suivie(), Dossier(etat) with { Fin = new(motif, new(2022, 2, 28)) }, Elle(null));
        Assert.Equal([new DroitRsaClos(attendu) { Episode = Episode.Rsa("1"), DateEffet = new(2022, 2, 28) }], faits);
        Assert.Null(apres.Personnes.Single().Rang);
        Assert.Empty(Comparer(_avril, apres, Dossier(etat) with { Fin = new(motif, new(2022, 2, 28)) }, Elle(null)).Faits);
    }

    [Fact]
    public void Partie_pour_un_autre_departement_elle_sort_sans_rentrer()
    {
        var parti = Dossier(EtatDeDossier.Ouvert) with { Depart = new("CAF", "511", new(2022, 3, 15)) };
        var (faits, apres, _) = Comparer(_avril, Suivie(), parti, Elle());
        Assert.Equal([new DroitRsaClos(MotifCloture.TransfertSortant) { Episode = Episode.Rsa("1"), DateEffet = new(2022, 3, 15) }], faits);
        Assert.Empty(Comparer(_avril, apres, parti, Elle(auJournal: new(null, 1, new(1990, 2, 11), Sexe.Femme))).Faits);
        Assert.Empty(Comparer(_avril, Suivie(), Dossier(EtatDeDossier.Ouvert) with { Depart = new("CAF", "082", new(2022, 3, 15)) }, Elle()).Faits);
    }

    [Fact]
    public void Absente_du_dossier_elle_n_en_sort_pas()
    {
        var (faits, apres, remarques) = Comparer(_avril, Suivie(), Dossier(EtatDeDossier.Ouvert));
        Assert.Empty(faits);
        Assert.Equal("1", apres.Personnes.Single().Rang);
        Assert.Equal(["personne-absente-du-dossier"], remarques);
    }

    private static EtatDuDossier Suivie() => new(_mars.CreeLe, EtatDeDossier.Ouvert, [new(_elle, "1", true, [], new(1990, 2, 11), Sexe.Femme)]);

    private static DossierDeCaisse Dossier(EtatDeDossier etat) => new("99999001008", new(2022, 2, 3), etat, "08105", []);

    private static PersonneAppariee Elle(bool? soumise = true, SituationAuJournal? auJournal = null) =>
        new(Vue(RoleFoyer.Demandeur, soumise), _elle, auJournal ?? SituationAuJournal.Inconnue);

    private static PersonneDeCaisse Vue(RoleFoyer role, bool? soumise) => new(new Identite("Exemplard"), null, role, new LocalDate(1990, 2, 11), Sexe.Femme, soumise);

    private static (IEnumerable<Fait> Faits, EtatDuDossier Etat, IReadOnlyList<string> Remarques) Comparer(
        EnteteDeFlux entete, EtatDuDossier? avant, DossierDeCaisse dossier, params PersonneAppariee[] personnes)
    {
        var difference = ComparerDossier.Comparer("08", entete, avant, dossier, personnes, _foyer, "TAS-CL");
        return (difference.Faits.Select(ajout => ajout.Fait), difference.Etat, difference.Remarques);
    }
}
