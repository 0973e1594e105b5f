using JasperFx.Events.Daemon;
using Marten;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Host.Caisses;
using Parcours.Host.Coffre;
using Parcours.Host.Demonstration;
using Parcours.Host.Demonstration.ParFlux;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Imports;
using Parcours.Host.Reprise;
using Parcours.Projections;
using Parcours.Projections.Arretes;
using Parcours.Projections.Caisses;
using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;
using Parcours.Projections.Ecarts;
using Parcours.Projections.Enregistrement;
using Parcours.Projections.Faits;
using Parcours.Projections.Habilitations;
using Parcours.Projections.Horloges;
using Parcours.Projections.Imports;
using Parcours.Projections.Incompletude;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Matrices;
using Parcours.Projections.Qualite;
using Parcours.Projections.Referentiels;
using Parcours.Projections.Rejeu;
using Parcours.Projections.Retenues;
using Parcours.Projections.Sceau;
using Parcours.Projections.Tableurs;
using Parcours.Projections.Traces;

namespace Parcours.Host;

/// <summary>Branche le journal, ses projections et ses données sur l'hôte, pour le service comme pour les commandes.</summary>
public static class JournalDuService
{
    /// <summary>Réglages Npgsql mesurés : la préparation automatique double le débit d'enregistrement.</summary>
    private const int RequetesPreparees = 60;

    /// <param name="services">Les services de l'hôte.</param>
    /// <param name="chaine">Chaîne de connexion.</param>
    /// <param name="proprietaire">Celle du propriétaire du schéma ; nulle si c'est la même.</param>
    /// <param name="avecDemon">Faux pour les outils qui composent l'hôte sans le démarrer.</param>
    public static IServiceCollection AjouterJournal(this IServiceCollection services, string chaine, string? proprietaire = null, bool avecDemon = true)
    {
        services.AddSingleton(_ => new SourcesDeDonnees(chaine, proprietaire, Source));
        services.AddSingleton(CatalogueIndicateurs.Embarque);
        services.AddSingleton(CatalogueBaremes.Embarques);
        services.AddSingleton<Departements>();
        services.AddSingleton<Enregistreur>();
        services.AddSingleton<Correspondances>();
        services.AddSingleton<LectureIndicateurs>();
        services.AddSingleton<LectureDeLAVenir>();
        services.AddSingleton<LectureDesEcarts>();
        services.AddSingleton<LectureDeLHistorique>();
        services.AddSingleton<RejeuDuJournal>();
        services.AddSingleton<JournalDate>();
        services.AddSingleton<Confrontation>();
        services.AddSingleton(CatalogueHorloges.Embarque);
        services.AddSingleton<LectureEcheances>();
        services.AddSingleton<LectureQualite>();
        services.AddSingleton(CatalogueMatrices.Embarque);
        services.AddSingleton<RemplissageMatrice>();
        services.AddSingleton<TableDesArretes>();
        services.AddSingleton<TableDuReferentiel>();
        services.AddSingleton<ReferentielsRetenus>();
        services.AddSingleton<TableDesModeles>();
        services.AddSingleton<PriseDArrete>();
        services.AddSingleton<VerificationDesArretes>();
        services.AddSingleton<RepriseDHistoire>();
        services.AddSingleton<TableDesHabilitations>();
        services.AddSingleton<HabilitationsRetenues>();
        services.AddSingleton<IRetenue>(s => s.GetRequiredService<HabilitationsRetenues>());
        services.AddSingleton<LimitationsRetenues>();
        services.AddSingleton<IRetenue>(s => s.GetRequiredService<LimitationsRetenues>());
        services.AddSingleton<EcouteDesChangements>();
        services.AddSingleton<ISourceDHabilitations, HabilitationsAccordees>();
        services.AddSingleton(s => new JournalDesTraces(
            s.GetRequiredService<SourcesDeDonnees>(), s.GetService<IConfiguration>()?.GetValue<bool>("Parcours:Traces:Durables") ?? false));
        services.AddSingleton<LectureDesTraces>();
        services.AddSingleton<Scellement>();
        services.AddSingleton<VerificationDesSceaux>();
        services.AddSingleton<EtablissementDePreuve>();
        services.AddSingleton<ISourceDAlea, AleaDuSysteme>();
        services.AddSingleton<PorteDuCoffre>();
        services.AddSingleton<TableDesImports>();
        services.AddSingleton<LignesDesImports>();
        services.AddSingleton<FaitsDesImports>();
        services.AddSingleton<ReserveDuDepartement>();
        services.AddSingleton<EtatsDeCaisse>();
        services.AddSingleton<ImportDeFlux>();
        services.AddSingleton(s => new DepotDesImports(DossierDonnees.Trouver(s.GetRequiredService<IConfiguration>())));
        services.AddSingleton<FileDesImports>();
        services.AddSingleton<EffacementDesIdentites>();
        services.AddSingleton<Limitations>();
        services.AddSingleton<LectureDeLaPersonne>();
        services.AddSingleton<ChargementDemonstration>();
        services.AddSingleton<ChargementParFlux>();
        services.AjouterRoutesDuMetier();
        var marten = services.AddMarten(s =>
        {
            var options = new StoreOptions();
            Journal.Configurer(options, s.GetRequiredService<SourcesDeDonnees>().Application);
            return options;
        });
        // Un seul démon par base, quel que soit le nombre de processus : une commande attend celui du service.
        if (!avecDemon) return services;
        marten.AddAsyncDaemon(DaemonMode.HotCold);
        services.AddHostedService<ServiceDEcoute>();
        return services.AddSingleton<Reconstruction>();
    }

    /// <summary>Le service traite les imports reçus ; une commande traite le sien.</summary>
    public static IServiceCollection AjouterLaFileDesImports(this IServiceCollection services) =>
        services.AddHostedService(s => s.GetRequiredService<FileDesImports>());

    /// <summary>La source de connexions, dates NodaTime comprises.</summary>
    public static NpgsqlDataSource Source(string chaine)
    {
        var connexion = new NpgsqlConnectionStringBuilder(chaine);
        if (connexion.MaxAutoPrepare == 0) (connexion.MaxAutoPrepare, connexion.AutoPrepareMinUsages) = (RequetesPreparees, 2);
        connexion.ApplicationName ??= "parcours";
        var source = new NpgsqlDataSourceBuilder(connexion.ConnectionString);
        source.UseNodaTime();
        return source.Build();
    }
}
