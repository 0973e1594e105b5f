using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Projections;
using JasperFx.MultiTenancy;
using Marten;
using Npgsql;
using Parcours.Projections.Faits;
using Weasel.Core;

namespace Parcours.Projections;

/// <summary>Réglage du journal Marten : un flux par personne ou par objet suivi, un locataire par département, événements partitionnés.</summary>
public static class Journal
{
    /// <summary>Schéma de toutes les tables du produit.</summary>
    public const string Schema = "parcours";

    /// <summary>Applique le réglage ; ce qui est ici ne se change plus une fois le premier fait consigné.</summary>
    /// <param name="options">À régler.</param>
    /// <param name="source">Connexions.</param>
    /// <param name="schema">Ce que Marten peut changer au schéma : rien, sauf pour le propriétaire.</param>
    public static void Configurer(StoreOptions options, NpgsqlDataSource source, AutoCreate schema = AutoCreate.None)
    {
        options.Connection(source);
        options.DatabaseSchemaName = Schema;
        options.AutoCreateSchemaObjects = schema;
        options.DisableNpgsqlLogging = true;
        options.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase, json => Serialisation.Regler(json));

        options.Events.StreamIdentity = StreamIdentity.AsGuid;
        options.Events.TenancyStyle = TenancyStyle.Conjoined;
        options.Policies.AllDocumentsAreMultiTenanted();
        options.Events.UseTenantPartitionedEvents = true;
        options.Events.EnableUniqueIndexOnEventId = true;
        options.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        options.Events.AutoDiscoverTagTypes = false;
        options.Events.UseAdvisoryLockTransaction = true;
        options.Events.MetadataConfig.HeadersEnabled = true;
        // Deux écritures au même flux se suivent au lieu de se heurter : une course perdue ne brûle pas de position.
        options.Events.UseExclusiveLockOnConcurrentAppends = true;
        options.Projections.DiscoverGeneratedEvolversOnStartup = false;
        // Mesuré : p50 de 1,4 s à 0,12 s entre l'écriture et les tables, pour 6 % d'un cœur au repos.
        options.Projections.FastPollingTime = options.Projections.SlowPollingTime = TimeSpan.FromMilliseconds(100);
        options.Projections.LeadershipPollingTime = 1_000;
        // Une position brûlée par un id refusé ne retient les chiffres que le temps de s'assurer qu'aucune transaction ne la tient.
        options.Projections.StaleSequenceThreshold = TimeSpan.FromMilliseconds(500);

        foreach (var type in CatalogueEvenements.Tous) options.Events.MapEventType(type.Forme.Type, type.NomPersiste);

        options.Projections.Add(new ProjectionDesFaits(new FaitsTelsQueConnus()), ProjectionLifecycle.Async, asynchrone =>
        {
            // Mesuré : doubler le lot par défaut double presque la reconstruction, au-delà la mémoire croît sans gain.
            asynchrone.BatchSize = 5_000;
            asynchrone.MaximumHopperSize = 20_000;
            asynchrone.DeleteDataInTableOnTeardown($"{Schema}.avancement_de_locataire");
        });
    }
}
