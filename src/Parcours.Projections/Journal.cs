using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using JasperFx.MultiTenancy;
using Npgsql;
using Parcours.Projections.Faits;
using Weasel.Core;

namespace Parcours.Projections;

/// <summary>Réglage du journal Marten : un flux par personne, un locataire par département, événements partitionnés.</summary>
public static class Journal
{
    /// <summary>Schéma de toutes les tables du produit.</summary>
    public const string Schema = "parcours";

    /// <summary>Applique le réglage ; ce qui est ici ne se change plus une fois le premier fait consigné.</summary>
    public static void Configurer(StoreOptions options, NpgsqlDataSource source)
    {
        options.Connection(source);
        options.DatabaseSchemaName = Schema;
        options.AutoCreateSchemaObjects = AutoCreate.CreateOrUpdate;
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
        options.Projections.DiscoverGeneratedEvolversOnStartup = false;

        foreach (var type in CatalogueEvenements.Tous) options.Events.MapEventType(type.Forme.Type, type.NomPersiste);

        options.Projections.Add(new FaitsTelsQueConnus(), ProjectionLifecycle.Async, FaitsTelsQueConnus.Nom, asynchrone =>
        {
            // Mesuré : doubler le lot par défaut double presque la reconstruction, au-delà la mémoire croît sans gain.
            asynchrone.BatchSize = 5_000;
            asynchrone.MaximumHopperSize = 20_000;
        });
    }
}
